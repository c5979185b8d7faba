package org.jobatlas.recommendation;

import org.jobatlas.job.PostingSummary;

/**
 * A job served to a person.
 *
 * @param rank from 1
 * @param fit band and gates
 */
public record Recommendation(int rank, PostingSummary posting, Explanation explanation, Fit fit) {

    public Band band() {
        return fit.band();
    }

    /** The score in points, 0 to about 100. */
    public double score() {
        return explanation.score();
    }
}
