package org.jobatlas.shared;

import java.util.List;

/** Generated data for benchmarks: the catalogue in the database, and resumes. */
public interface BenchmarkData {

    /** Number of published postings in the catalogue. */
    int postings();

    /** Number of measured pairs. */
    int pairs();

    /** Two-page resumes as PDF; deterministic. */
    List<byte[]> resumes(int count);

    /** Typical search queries. */
    List<String> typed();

    /** Unit vectors of the same resumes. */
    List<float[]> resumeVectors(int count);

    /** Waits until the index reflects all changes of the catalogue. */
    void awaitIndex();
}
