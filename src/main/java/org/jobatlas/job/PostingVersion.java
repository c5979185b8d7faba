package org.jobatlas.job;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A saved version of a posting.
 *
 * @param number from 1
 * @param who name of the editor; empty where the account is gone or for an import
 * @param changed parts that differ from the previous version
 */
public record PostingVersion(int number, Instant at, Optional<String> who, Set<Part> changed) {

    /** A part of the content. */
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
