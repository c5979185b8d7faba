package org.jobatlas.operation.internal;

import java.util.OptionalDouble;
import org.jobatlas.search.IndexState;

/**
 * Database, index and vectors compared.
 *
 * @param published postings in the database
 * @param withoutVector postings whose vector is not computed yet
 * @param perSecond vectors computed per second recently; empty if none were
 */
record CatalogueState(long published, long withoutVector, OptionalDouble perSecond, IndexState index) {

    boolean isInStep() {
        return published == index.documents() && withoutVector == 0 && index.pending() == 0 && index.aborted() == 0;
    }

    /** Whether the index is complete but for changes in progress and vectors. */
    boolean isCatchingUp() {
        return published == index.documents() || index.pending() > 0 || index.aborted() > 0;
    }

    /** Whether searches find something, or there is nothing to find. */
    boolean isServing() {
        return published == 0 || index.documents() > 0;
    }

    String says() {
        return "%s: %d of %d postings, %d without vector%s, %d changes pending, %d failed"
                .formatted(
                        index.backend(),
                        index.documents(),
                        published,
                        withoutVector,
                        stillTaking(),
                        index.pending(),
                        index.aborted());
    }

    /** Estimated time until all vectors are computed. */
    private String stillTaking() {
        if (withoutVector == 0 || perSecond.isEmpty()) {
            return "";
        }
        long seconds = Math.max(1, Math.round(withoutVector / perSecond.getAsDouble()));
        return seconds < 90
                ? " (about %d s)".formatted(seconds)
                : " (about %d min)".formatted(Math.round(seconds / 60.0));
    }
}
