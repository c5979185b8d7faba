package org.jobatlas.recommendation;

import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.JobFilters;

/**
 * How a list is made.
 *
 * @param diversity the dial, 0 = closest to 1 = broad
 * @param size 1 to 100
 * @param limits hard limits of the seeker
 * @param excluded postings that must not come, besides those that a signed-in seeker dismissed
 * @param blockedEmployers names of employers that must not come, besides those that a signed-in seeker blocked
 * @param scope what the person leaves open beyond what is assumed
 * @param order in which they come; gates and bands decide what comes in any of them
 */
public record RecommendationSettings(
        double diversity,
        int size,
        JobFilters limits,
        Set<PostingId> excluded,
        Set<String> blockedEmployers,
        Scope scope,
        ListOrder order) {

    public static final double DEFAULT_DIVERSITY = 0.3;
    public static final RecommendationSettings DEFAULT =
            new RecommendationSettings(DEFAULT_DIVERSITY, 10, JobFilters.NONE);

    public RecommendationSettings {
        if (!(diversity >= 0 && diversity <= 1)) {
            throw new IllegalArgumentException("The diversity dial goes from 0 to 1, not " + diversity);
        }
        size = Math.clamp(size, 1, 100);
        excluded = Set.copyOf(excluded);
        blockedEmployers = Set.copyOf(blockedEmployers);
    }

    public RecommendationSettings(double diversity, int size, JobFilters limits) {
        this(diversity, size, limits, Set.of(), Set.of(), Scope.DEFAULT, ListOrder.BEST);
    }

    public RecommendationSettings withDiversity(double value) {
        return new RecommendationSettings(value, size, limits, excluded, blockedEmployers, scope, order);
    }

    public RecommendationSettings withSize(int value) {
        return new RecommendationSettings(diversity, value, limits, excluded, blockedEmployers, scope, order);
    }

    public RecommendationSettings withLimits(JobFilters value) {
        return new RecommendationSettings(diversity, size, value, excluded, blockedEmployers, scope, order);
    }

    public RecommendationSettings without(Set<PostingId> postings, Set<String> employers) {
        return new RecommendationSettings(diversity, size, limits, postings, employers, scope, order);
    }

    public RecommendationSettings withScope(Scope value) {
        return new RecommendationSettings(diversity, size, limits, excluded, blockedEmployers, value, order);
    }

    public RecommendationSettings inOrder(ListOrder value) {
        return new RecommendationSettings(diversity, size, limits, excluded, blockedEmployers, scope, value);
    }

    /** The dial as far as it shapes the list: an order that no model makes is not spread. */
    public double dial() {
        return order.learned() ? diversity : 0;
    }
}
