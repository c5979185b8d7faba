package org.jobatlas.recommendation;

import org.jobatlas.job.PostingSummary;

/**
 * A job served to a person.
 *
 * @param rank from 1
 */
public record Recommendation(int rank, PostingSummary posting, Explanation explanation) {

    /** The score in points, 0 to about 100. */
    public double score() {
        return explanation.score();
    }
}
