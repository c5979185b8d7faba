package org.jobatlas.ranking.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over queries: the mean is computed for many samples of the queries drawn with replacement, and
 * the 2.5th and 97.5th percentiles of those means bound the interval. The same seed draws the same queries for all
 * measures of equally many queries, so that intervals of systems and of their differences are comparable.
 *
 * <p>Sources: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", Chapman & Hall 1993, chapter 13; T. Sakai,
 * "Evaluating evaluation metrics based on the bootstrap", SIGIR 2006, doi:10.1145/1148170.1148261.
 *
 * @param resamples number of samples, at least 1
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
        return ofGroups(
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toList());
    }

    /**
     * Cluster bootstrap, for values that depend on each other such as those of one person: whole groups are drawn.
     * {@code IllegalArgumentException} without groups or for an empty one.
     */
    public Estimate ofGroups(List<double[]> groups) {
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.length == 0)) {
            throw new IllegalArgumentException("There are no values to draw from");
        }
        double[] sums =
                groups.stream().mapToDouble(group -> Arrays.stream(group).sum()).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < sums.length; i++) {
                int drawn = random.nextInt(sums.length);
                sum += sums[drawn];
                count += groups.get(drawn).length;
            }
            means[r] = sum / count;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(sums).sum()
                / groups.stream().mapToInt(group -> group.length).sum();
        return new Estimate(mean, percentile(means, TAIL), percentile(means, 1 - TAIL));
    }

    /** Interpolates linearly between the two nearest values. */
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
