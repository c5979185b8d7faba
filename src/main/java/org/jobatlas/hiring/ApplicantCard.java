package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An applicant in a list or on the board.
 *
 * @param version version that the reader saw, for optimistic locking
 * @param number identifies the applicant until the name is revealed
 * @param name only for recruiters who revealed the identity
 * @param field id of the field of work read from the resume
 * @param unread whether there is an unread message of the applicant
 */
public record ApplicantCard(
        ApplicationId id,
        int version,
        int number,
        Optional<String> name,
        Stage stage,
        EvidenceCount must,
        EvidenceCount nice,
        @Nullable String field,
        Instant appliedAt,
        List<String> tags,
        boolean unread) {

    public ApplicantCard {
        tags = List.copyOf(tags);
    }

    /** The same card with the name. */
    public ApplicantCard named(String known) {
        return new ApplicantCard(
                id, version, number, Optional.of(known), stage, must, nice, field, appliedAt, tags, unread);
    }
}
