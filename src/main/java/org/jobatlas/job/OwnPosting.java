package org.jobatlas.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting in the list of its own recruiters.
 *
 * @param title empty for a draft without one
 * @param changedAt when its content or its state last changed
 * @param publishAt when it is to be published by itself
 * @param imported whether it came with an import
 */
public record OwnPosting(
        PostingId id,
        String title,
        PostingStatus status,
        Instant changedAt,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant publishAt,
        boolean imported) {}
