package org.jobatlas.job;

import java.time.Instant;

/**
 * What a card shows of a posting.
 *
 * @param snippet the beginning of the description as plain text, 240 characters at most
 */
public record PostingSummary(PostingId id, PostingFacts facts, Instant publishedAt, String snippet)
        implements StatesFacts {}
