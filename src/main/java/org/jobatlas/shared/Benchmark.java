package org.jobatlas.shared;

import java.util.List;

/** Compares a part of the portal with what the libraries under it do alone; every module measures itself. */
public interface Benchmark {

    /** As it is typed on the command line. */
    String name();

    /** Whether it is measured on the invented catalogue, which takes its time to make; false where it brings what it needs. */
    default boolean usesCatalogue() {
        return true;
    }

    /** Measures; one result, or several where the name stands for a family. Throws {@link BenchmarkSkippedException}. */
    List<BenchmarkResult> run(BenchmarkData data);
}
