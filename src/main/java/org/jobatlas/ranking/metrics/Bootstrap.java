package org.jobatlas.ranking.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over queries: the mean is computed for many samples of the queries drawn with replacement, and the 2.5th and
 * 97.5th percentile of those means bound the interval. The same seed draws the same queries for any measure of equally many queries,
 * so intervals of systems and of their differences belong together.
 *
 * <p>Sources: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", Chapman & Hall 1993, chapter 13; T. Sakai, "Evaluating
 * evaluation metrics based on the bootstrap", SIGIR 2006, doi:10.1145/1148170.1148261.
 *
 * @param resamples how many samples, at least 1
 * @param seed of the draws
 */
public record Bootstrap(int resamples, long seed) {

    public static final int USUAL_RESAMPLES = 10_000;
    private static final double TAIL = 0.025;

    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("At least one resample is needed, not " + resamples);
        }
    }

    /** Mean and 95 % interval of one value per query; {@code IllegalArgumentException} for no values. */
    public Estimate of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("There are no values to draw from");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[r] = sum / values.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).sum() / values.length;
        return new Estimate(mean, percentile(means, TAIL), percentile(means, 1 - TAIL));
    }

    /** Linear between the two nearest values. */
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
