package org.jobatlas.recommendation;

import org.jobatlas.search.JobFilters;

/**
 * How a list is made.
 *
 * @param diversity the dial, 0 = closest to 1 = broad
 * @param size 1 to 100
 * @param limits hard limits of the seeker
 */
public record RecommendationSettings(double diversity, int size, JobFilters limits) {

    public static final double DEFAULT_DIVERSITY = 0.3;
    public static final RecommendationSettings DEFAULT =
            new RecommendationSettings(DEFAULT_DIVERSITY, 10, JobFilters.NONE);

    public RecommendationSettings {
        if (!(diversity >= 0 && diversity <= 1)) {
            throw new IllegalArgumentException("The diversity dial goes from 0 to 1, not " + diversity);
        }
        size = Math.clamp(size, 1, 100);
    }

    public RecommendationSettings withDiversity(double value) {
        return new RecommendationSettings(value, size, limits);
    }
}
