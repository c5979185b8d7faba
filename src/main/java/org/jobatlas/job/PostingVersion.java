package org.jobatlas.job;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A state of a posting that somebody saved.
 *
 * @param number from 1
 * @param who the name of whoever saved it; empty where the account is gone or it was an import
 * @param changed what differs from the version before
 */
public record PostingVersion(int number, Instant at, Optional<String> who, Set<Part> changed) {

    /** A part of what is written. */
    public enum Part {
        TITLE,
        DESCRIPTION,
        PLACES,
        REMOTE,
        TYPE,
        LEVEL,
        PAY,
        EXPIRY,
        APPLY,
        CRITERIA
    }

    public PostingVersion {
        changed = Set.copyOf(changed);
    }
}
