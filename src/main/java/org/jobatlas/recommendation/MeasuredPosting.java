package org.jobatlas.recommendation;

import org.jobatlas.job.PostingId;

/**
 * What the re-ranker sees of a posting for a profile.
 *
 * @param values one per feature, 0 to 1, NaN where posting or profile does not say
 */
@SuppressWarnings("ArrayRecordComponent")
public record MeasuredPosting(PostingId posting, double[] values) {}
