package org.jobatlas.job;

import java.time.Instant;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its own recruiters edit it.
 *
 * @param edition number of saves, passed back when saving
 * @param publishedAt first publication; creation time for a draft
 * @param publishAt scheduled publication
 */
public record WrittenPosting(
        PostingId id,
        CompanyId company,
        PostingStatus status,
        int edition,
        PostingEdit edit,
        Instant publishedAt,
        @Nullable Instant publishAt) {}
