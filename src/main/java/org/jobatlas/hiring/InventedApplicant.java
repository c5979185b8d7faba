package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.job.PostingExposure.Sighting;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * An applicant of the demo.
 *
 * @param file the resume as a PDF
 * @param steps where a recruiter moved them, in order
 * @param message what the company wrote to them; null where nothing was written
 * @param seen where they saw the posting before they applied
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

    /** Who it is meant to be. */
    public record Person(String name, String email) {}

    public InventedApplicant {
        steps = List.copyOf(steps);
    }
}
