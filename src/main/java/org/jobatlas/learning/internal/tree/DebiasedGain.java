package org.jobatlas.learning.internal.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;

/**
 * Off-policy nDCG@10 of reordered lists, by inverse propensity weighting: an item taken up counts by the inverse of the
 * probability that its position was looked at. The sum over lists is divided by the sum of the best possible gains.
 * Normalising list by list would cancel the weight in lists with one item taken up, and so favour the logged order.
 * Each list is weighted by the square root of the number of items taken up, which is how its uncertainty grows, so that
 * nobody dominates by taking up nearly everything.
 *
 * <p>Source of the self-normalised form: A. Swaminathan, T. Joachims, "The self-normalized estimator for counterfactual
 * learning", NIPS 2015.
 */
public final class DebiasedGain {

    private static final int SHOWN = 10;
    private static final double MOST_WEIGHT = 5;

    private DebiasedGain() {}

    /** The gain and the best possible gain. */
    public record Reached(double gain, double best) {

        /** The same for a list that counts so much. */
        public Reached times(double weight) {
            return new Reached(weight * gain, weight * best);
        }
    }

    /** Both 0 for a list without any item taken up. Ties keep the order shown. */
    public static Reached of(Episode episode, ToDoubleFunction<Episode.Item> score, PositionBias bias) {
        List<Episode.Item> items = episode.items();
        double taken = items.stream().mapToDouble(DebiasedGain::gain).sum();
        if (taken == 0) {
            return new Reached(0, 0);
        }
        double[] gains = items.stream()
                .mapToDouble(item -> gain(item) / Math.sqrt(taken) * Math.min(MOST_WEIGHT, bias.weight(item.rank())))
                .toArray();
        double[] scores = items.stream().mapToDouble(score).toArray();
        double reached = IntStream.range(0, gains.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToDouble(i -> gains[i])
                .collect(Sum::new, Sum::add, (a, b) -> {})
                .total;
        Arrays.sort(gains);
        Sum best = new Sum();
        for (int i = gains.length - 1; i >= 0; i--) {
            best.add(gains[i]);
        }
        return new Reached(reached, best.total);
    }

    private static double gain(Episode.Item item) {
        return (1 << item.grade()) - 1;
    }

    /** The discounted sum. */
    private static final class Sum {
        private int place;
        private double total;

        void add(double gain) {
            if (place < SHOWN) {
                total += gain * Math.log(2) / Math.log(place + 2);
            }
            place++;
        }
    }
}
