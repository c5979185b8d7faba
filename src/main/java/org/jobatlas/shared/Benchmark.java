package org.jobatlas.shared;

import java.util.List;

/** A benchmark of a part of the portal against its baseline; every module measures itself. */
public interface Benchmark {

    /** Its name on the command line. */
    String name();

    /** Whether it needs the generated catalogue, which is slow to create. */
    default boolean usesCatalogue() {
        return true;
    }

    /** Returns one result, or several for a family of measurements. Throws {@link BenchmarkSkippedException}. */
    List<BenchmarkResult> run(BenchmarkData data);
}
