package org.jobatlas.job;

import java.util.Set;

/** The state of a posting; only published ones are found. */
public enum PostingStatus {
    /** Being written; visible only to its company. */
    DRAFT,
    /** Found by everybody. */
    PUBLISHED,
    /** Temporarily not found; readable by its URL. */
    PAUSED,
    /** No longer offered; readable by its URL. Opens again when it is offered again. */
    CLOSED,
    /** Permanently removed: not readable, and no source can open it again. */
    ARCHIVED;

    /** Whether the transition to the other state is allowed. */
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

    /** Whether a posting in this state is publicly readable by its URL. */
    public boolean readable() {
        return this == PUBLISHED || this == PAUSED || this == CLOSED;
    }
}
