package org.jobatlas.learning.internal.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.learning.GateReport.Slice;

/**
 * Estimates the difference in each slice with shrinkage towards the difference over all lists: the fewer lists a slice
 * has, the stronger. Of a dozen slices with a handful of lists one always falls by chance; one that falls in earnest
 * differs from the others by more than its own uncertainty.
 *
 * <p>Source: R. DerSimonian, N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7, 1986,
 * doi:10.1016/0197-2456(86)90046-2 (the variance between slices); the shrinkage is that of empirical Bayes.
 */
final class PooledSlices {

    /** Width of a 95 % interval in standard errors. */
    private static final double INTERVAL = 3.92;

    private static final double LEAST_VARIANCE = 1e-8;

    private PooledSlices() {}

    /**
     * A pooled estimate of a difference.
     *
     * @param mean the estimate
     * @param error its standard deviation
     */
    record Pooled(double mean, double error) {

        private static final double NINE_OF_TEN = 1.2816;

        /** Whether it is below zero with nine chances in ten. */
        boolean surelyFalls() {
            return mean + NINE_OF_TEN * error < 0;
        }
    }

    /** By slice, the first of which is all lists. */
    static Map<Slice, Pooled> of(List<Slice> slices) {
        double all = slices.getFirst().difference().mean();
        List<Slice> parts = slices.subList(1, slices.size());
        double between = between(parts);
        Map<Slice, Pooled> pooled = new LinkedHashMap<>();
        for (Slice slice : parts) {
            double own = between / (between + variance(slice));
            double rest = (1 - own) * (1 - own) * variance(slices.getFirst());
            pooled.put(
                    slice,
                    new Pooled(
                            own * slice.difference().mean() + (1 - own) * all,
                            Math.sqrt(own * variance(slice) + rest)));
        }
        return pooled;
    }

    private static double variance(Slice slice) {
        double error = (slice.difference().high() - slice.difference().low()) / INTERVAL;
        return Math.max(LEAST_VARIANCE, error * error);
    }

    /** How much slices differ beyond their own uncertainty. */
    private static double between(List<Slice> slices) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (Slice slice : slices) {
            double weight = 1 / variance(slice);
            weights += weight;
            squares += weight * weight;
            sum += weight * slice.difference().mean();
        }
        double mean = sum / Math.max(LEAST_VARIANCE, weights);
        double spread = 0;
        for (Slice slice : slices) {
            double off = slice.difference().mean() - mean;
            spread += off * off / variance(slice);
        }
        double scale = weights - squares / Math.max(LEAST_VARIANCE, weights);
        return scale <= 0 ? 0 : Math.max(0, (spread - (slices.size() - 1)) / scale);
    }
}
