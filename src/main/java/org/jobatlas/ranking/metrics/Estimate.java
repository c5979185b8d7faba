package org.jobatlas.ranking.metrics;

/**
 * A mean with its 95 % confidence interval.
 *
 * @param low lower end, at most the mean up to rounding
 * @param high upper end
 */
public record Estimate(double mean, double low, double high) {

    /** Whether the interval is on one side of zero. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
