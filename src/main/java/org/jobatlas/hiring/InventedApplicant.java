package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.job.PostingExposure.Sighting;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * A demo applicant.
 *
 * @param file the resume as a PDF
 * @param steps stages that a recruiter moved them to, in order
 * @param message the company's message; null for none
 * @param seen where they saw the posting before applying
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record InventedApplicant(
        PostingId posting,
        AccountId account,
        Person person,
        String note,
        String resume,
        byte[] file,
        Instant appliedAt,
        List<Stage> steps,
        @Nullable String message,
        Optional<Sighting> seen) {

    /** The invented person. */
    public record Person(String name, String email) {}

    public InventedApplicant {
        steps = List.copyOf(steps);
    }
}
