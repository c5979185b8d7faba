package org.jobatlas.job;

import java.time.Instant;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A stored posting as people read it.
 *
 * @param company whose recruiters may edit it; null where it came from a feed
 * @param description sanitised HTML
 */
public record PostingDetails(
        PostingId id,
        PostingStatus status,
        String source,
        @Nullable CompanyId company,
        PostingFacts facts,
        String description,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl)
        implements StatesFacts {}
