package org.jobatlas.search.internal.rebuild;

/** How a backend fills a second index while the first one serves. */
public interface IndexSwap {

    /** Provides an empty second index; from now on changes are written to it alone. */
    void begin();

    /** Serves the second index and removes the first. */
    void commit();

    /** Goes on with the first index and removes the second. */
    void rollback();
}
