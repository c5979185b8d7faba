package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An applicant in a list or on the board.
 *
 * @param version of what the reader saw, so that two recruiters do not undo each other
 * @param number what to call them until somebody looks up their name
 * @param name for whoever looked it up
 * @param field id of the field of work that the resume tells of
 * @param unread whether a message of theirs was not read yet
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

    /** The same by name. */
    public ApplicantCard named(String known) {
        return new ApplicantCard(
                id, version, number, Optional.of(known), stage, must, nice, field, appliedAt, tags, unread);
    }
}
