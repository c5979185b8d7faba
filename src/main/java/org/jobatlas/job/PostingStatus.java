package org.jobatlas.job;

import java.util.Set;

/** The life cycle of a posting; only published ones are found. */
public enum PostingStatus {
    /** Being written; nobody but its company sees it. */
    DRAFT,
    /** Found by everybody. */
    PUBLISHED,
    /** Not found for a while; whoever has its address still reads it. */
    PAUSED,
    /** No longer offered; whoever has its address still reads it. It opens again when it is offered again. */
    CLOSED,
    /** Put away for good: nobody reads it, and no source can open it again. */
    ARCHIVED;

    /** Whether a posting in this state may go to the other one in a single step. */
    public boolean mayBecome(PostingStatus next) {
        return following().contains(next);
    }

    private Set<PostingStatus> following() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CLOSED, ARCHIVED);
            case PUBLISHED -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(PUBLISHED, CLOSED);
            case CLOSED -> Set.of(PUBLISHED, ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Whether everybody who has its address may read a posting in this state. */
    public boolean readable() {
        return this == PUBLISHED || this == PAUSED || this == CLOSED;
    }
}
