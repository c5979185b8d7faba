package org.jobatlas.job;

import java.time.Instant;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its own recruiters have it before them.
 *
 * @param edition how often it was saved; has to be shown when it is saved again
 * @param publishedAt when it was published first; when it was begun, for a draft
 * @param publishAt when it is to be published by itself
 */
public record WrittenPosting(
        PostingId id,
        CompanyId company,
        PostingStatus status,
        int edition,
        PostingEdit edit,
        Instant publishedAt,
        @Nullable Instant publishAt) {}
