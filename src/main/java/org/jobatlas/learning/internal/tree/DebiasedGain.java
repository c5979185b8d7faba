package org.jobatlas.learning.internal.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;

/**
 * nDCG@10 of a list in another order, as far as answers can tell: what was taken up counts by the inverse of how likely its place was
 * looked at, divided by the best that any order of the list could reach.
 */
public final class DebiasedGain {

    private static final int SHOWN = 10;
    private static final double MOST_WEIGHT = 5;

    private DebiasedGain() {}

    /** 0 to 1; 0 for a list of which nothing was taken up. Ties stay as they were shown. */
    public static double of(Episode episode, ToDoubleFunction<Episode.Item> score, PositionBias bias) {
        List<Episode.Item> items = episode.items();
        double[] gains = items.stream().mapToDouble(item -> gain(item, bias)).toArray();
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
        return best.total == 0 ? 0 : reached / best.total;
    }

    private static double gain(Episode.Item item, PositionBias bias) {
        return ((1 << item.grade()) - 1) * Math.min(MOST_WEIGHT, bias.weight(item.rank()));
    }

    /** Discounted by place. */
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
