package org.jobatlas.hiring;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application.
 *
 * @param actor name of who did it; empty where the reader need not know or the account is gone
 */
public record HistoryEntry(
        Instant at,
        Kind kind,
        Optional<String> actor,
        @Nullable Stage from,
        @Nullable Stage to,
        String detail) {

    /** What happened. */
    public enum Kind {
        APPLIED,
        MOVED,
        REVEALED,
        INTERVIEW,
        MESSAGE,
        NOTE,
        TAGGED,
        WITHDRAWN
    }

    /** The same with another detail. */
    public HistoryEntry saying(String other) {
        return new HistoryEntry(at, kind, actor, from, to, other);
    }
}
