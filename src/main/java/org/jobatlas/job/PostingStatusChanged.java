package org.jobatlas.job;

import java.time.Instant;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A posting took a step of its life cycle.
 *
 * @param company whose posting it is; null where it came from a feed
 * @param before null for a posting that is new
 */
public record PostingStatusChanged(
        PostingId posting,
        @Nullable CompanyId company,
        @Nullable PostingStatus before,
        PostingStatus after,
        Instant at) {}
