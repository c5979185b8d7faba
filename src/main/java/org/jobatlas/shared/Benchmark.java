package org.jobatlas.shared;

import java.util.List;

/** Compares a part of the portal with what the libraries under it do alone; every module measures itself. */
public interface Benchmark {

    /** As it is typed on the command line. */
    String name();

    /** Measures; one result, or several where the name stands for a family. Throws {@link BenchmarkSkippedException}. */
    List<BenchmarkResult> run(BenchmarkData data);
}
