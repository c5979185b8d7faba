package org.jobatlas.hiring;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of an application.
 *
 * @param actor name of the person; empty where it is not disclosed or the account is gone
 */
public record HistoryEntry(
        Instant at,
        Kind kind,
        Optional<String> actor,
        @Nullable Stage from,
        @Nullable Stage to,
        String detail) {

    /** The kind of event. */
    public enum Kind {
        APPLIED,
        MOVED,
        REVEALED,
        INTERVIEW,
        INTERVIEW_OFF,
        MESSAGE,
        NOTE,
        TAGGED,
        WITHDRAWN
    }

    /** The same entry with another detail. */
    public HistoryEntry saying(String other) {
        return new HistoryEntry(at, kind, actor, from, to, other);
    }
}
