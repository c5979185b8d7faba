package org.jobatlas.recommendation.internal;

import org.jobatlas.job.PostingFeatures;

/**
 * A posting on its way into a list.
 *
 * @param agreement fused score, 1 for the first place in both retrievals
 * @param wording BM25 score relative to the best of the list, 0 for a posting that words did not find
 */
record Contender(PostingFeatures posting, double agreement, double wording) {}
