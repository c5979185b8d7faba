package org.jobatlas.search;

/** The engine's own queries without all that the portal adds to them, for benchmarks to compare with. */
public interface RetrievalFloor {

    /** Builds the two queries of a profile now; what is returned runs them side by side and fuses their hits by rank. */
    Runnable queries(RetrievalQuery query);
}
