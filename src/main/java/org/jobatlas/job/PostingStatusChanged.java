package org.jobatlas.job;

import java.time.Instant;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Event: the state of a posting changed.
 *
 * @param company the company; null for a posting from a feed
 * @param before null for a new posting
 */
public record PostingStatusChanged(
        PostingId posting,
        @Nullable CompanyId company,
        @Nullable PostingStatus before,
        PostingStatus after,
        Instant at) {}
