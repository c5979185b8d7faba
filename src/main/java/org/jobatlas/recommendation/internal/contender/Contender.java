package org.jobatlas.recommendation.internal.contender;

import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;

/**
 * A posting that may be shown.
 *
 * @param agreement fused score, 1 for the first place in both retrievals
 * @param wording BM25 score relative to the best of the list, 0 for a posting that words did not find
 */
public record Contender(PostingFeatures posting, double agreement, double wording) {

    public PostingId id() {
        return posting.id();
    }
}
