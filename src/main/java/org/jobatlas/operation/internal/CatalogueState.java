package org.jobatlas.operation.internal;

import org.jobatlas.search.IndexState;

/**
 * Database, index and vectors beside each other.
 *
 * @param published postings in the database
 * @param withoutVector postings whose vector is still to be computed
 */
record CatalogueState(long published, long withoutVector, IndexState index) {

    boolean isInStep() {
        return published == index.documents() && withoutVector == 0 && index.pending() == 0 && index.aborted() == 0;
    }

    /** Whether what is missing is on its way, or nothing is missing but vectors. */
    boolean isCatchingUp() {
        return published == index.documents() || index.pending() > 0 || index.aborted() > 0;
    }

    /** Whether people who search find something, or there is nothing to find. */
    boolean isServing() {
        return published == 0 || index.documents() > 0;
    }

    String says() {
        return "%s: %d of %d postings, %d without vector, %d changes pending, %d failed"
                .formatted(
                        index.backend(), index.documents(), published, withoutVector, index.pending(), index.aborted());
    }
}
