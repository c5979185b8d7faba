package org.jobatlas.shared;

import java.util.List;

/** What benchmarks are measured on: the invented catalogue in the database and invented resumes. */
public interface BenchmarkData {

    /** Published postings in the catalogue. */
    int postings();

    /** How many pairs to measure. */
    int pairs();

    /** Resumes of two pages as PDF, the same ones every time. */
    List<byte[]> resumes(int count);

    /** What people type into the search box. */
    List<String> typed();

    /** Unit vectors of the same resumes. */
    List<float[]> resumeVectors(int count);

    /** Returns when the index shows every change of the catalogue. */
    void awaitIndex();
}
