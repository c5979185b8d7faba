package org.jobatlas.evaluation;

import java.util.List;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.metrics.Estimate;

/**
 * What a fitting found.
 *
 * @param before the portal's weights
 * @param after the fitted ones, in the same order
 * @param ndcgBefore nDCG@10 with the portal's weights
 * @param ndcgAfter nDCG@10 of queries that the weights were not fitted to
 * @param gain paired, query by query
 */
public record FittingSummary(
        List<FeatureWeight> before, List<FeatureWeight> after, Estimate ndcgBefore, Estimate ndcgAfter, Estimate gain) {

    public FittingSummary {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
