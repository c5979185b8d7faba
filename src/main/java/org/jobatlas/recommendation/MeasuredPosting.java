package org.jobatlas.recommendation;

import org.jobatlas.job.PostingId;

/**
 * The feature values of a posting for a profile.
 *
 * @param values one per feature, 0 to 1, NaN where not stated
 */
@SuppressWarnings("ArrayRecordComponent")
public record MeasuredPosting(PostingId posting, double[] values) {}
