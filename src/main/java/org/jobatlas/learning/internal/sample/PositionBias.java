package org.jobatlas.learning.internal.sample;

import java.util.Arrays;
import java.util.List;

/**
 * The probability that a person looks at a position of a list, relative to the first: the position-based click model,
 * in which an item is taken up if it is looked at and attractive. Attractiveness is assumed to depend on the decile of
 * the score, so that placing the best items first is not mistaken for position bias. Fitted by expectation
 * maximisation.
 *
 * <p>Sources: M. Richardson, E. Dominowska, R. Ragno, "Predicting clicks", WWW 2007, doi:10.1145/1242572.1242643 (the
 * model); X. Wang, N. Golbandi, M. Bendersky, D. Metzler, M. Najork, "Position bias estimation for unbiased learning to
 * rank in personal search", WSDM 2018, doi:10.1145/3159652.3159732 (the fit).
 *
 * @param examined by rank, from the first
 */
@SuppressWarnings("ArrayRecordComponent")
public record PositionBias(double[] examined) {

    /** Later positions have the bias of this one. */
    public static final int PLACES = 20;

    private static final int BINS = 10;
    private static final int STEPS = 60;
    private static final double LEAST = 0.05;
    private static final double SMOOTHING = 2;

    /** No bias: every position is looked at. */
    public static PositionBias none() {
        double[] all = new double[PLACES];
        Arrays.fill(all, 1);
        return new PositionBias(all);
    }

    /** Fits the bias; it never increases with the position. */
    public static PositionBias of(List<Episode> episodes) {
        double[] scores = episodes.stream()
                .flatMap(episode -> episode.items().stream())
                .mapToDouble(Episode.Item::score)
                .sorted()
                .toArray();
        if (scores.length == 0) {
            return none();
        }
        long[][] shown = new long[PLACES][BINS];
        long[][] taken = new long[PLACES][BINS];
        for (Episode episode : episodes) {
            for (Episode.Item item : episode.items()) {
                int place = Math.min(item.rank(), PLACES) - 1;
                int bin = bin(scores, item.score());
                shown[place][bin]++;
                taken[place][bin] += item.grade() > 0 ? 1 : 0;
            }
        }
        return new PositionBias(falling(fit(shown, taken)));
    }

    private static double[] fit(long[][] shown, long[][] taken) {
        double[] examined = new double[PLACES];
        double[] attracts = new double[BINS];
        Arrays.setAll(examined, place -> 1.0 / (1 + place * 0.3));
        Arrays.fill(attracts, 0.3);
        for (int step = 0; step < STEPS; step++) {
            double[] looked = new double[PLACES];
            double[] seen = new double[PLACES];
            double[] liked = new double[BINS];
            double[] had = new double[BINS];
            for (int place = 0; place < PLACES; place++) {
                for (int bin = 0; bin < BINS; bin++) {
                    double both = examined[place] * attracts[bin];
                    long passed = shown[place][bin] - taken[place][bin];
                    looked[place] += taken[place][bin] + passed * examined[place] * (1 - attracts[bin]) / (1 - both);
                    liked[bin] += taken[place][bin] + passed * attracts[bin] * (1 - examined[place]) / (1 - both);
                    seen[place] += shown[place][bin];
                    had[bin] += shown[place][bin];
                }
            }
            for (int place = 0; place < PLACES; place++) {
                examined[place] = share(looked[place], seen[place], examined[place]);
            }
            for (int bin = 0; bin < BINS; bin++) {
                attracts[bin] = share(liked[bin], had[bin], attracts[bin]);
            }
        }
        return examined;
    }

    /** A share smoothed by a prior, and kept away from 0 and 1. */
    private static double share(double of, double all, double before) {
        return Math.clamp((of + SMOOTHING * before) / (all + SMOOTHING), 0.001, 0.999);
    }

    private static double[] falling(double[] examined) {
        double[] falling = new double[examined.length];
        double first = examined[0];
        double least = 1;
        for (int i = 0; i < falling.length; i++) {
            least = Math.min(least, examined[i] / first);
            falling[i] = Math.max(LEAST, least);
        }
        return falling;
    }

    private static int bin(double[] sorted, double score) {
        int place = Arrays.binarySearch(sorted, score);
        return Math.min(BINS - 1, (place < 0 ? -place - 1 : place) * BINS / sorted.length);
    }

    /** Inverse propensity weight of an answer at a rank. */
    public double weight(int rank) {
        return 1 / examined[Math.min(rank, PLACES) - 1];
    }
}
