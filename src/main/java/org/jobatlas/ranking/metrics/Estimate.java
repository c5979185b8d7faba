package org.jobatlas.ranking.metrics;

/**
 * A mean with the interval that holds the true one with 95 % confidence.
 *
 * @param low the lower end, at most the mean unless rounding intervenes
 * @param high the upper end
 */
public record Estimate(double mean, double low, double high) {

    /** Whether the interval is on one side of zero. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
