package org.jobatlas.learning.internal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much better or worse a posting is received than its features predict: the random effect {@code u} of the posting in
 * {@code grade = looked · (a + b · z + u) + error}, where {@code looked} is the probability that its position was looked at and
 * {@code z} its standard score within the list. {@code a} and {@code b} are found by least squares, the variance of {@code u} by
 * moments, {@code u} by best linear unbiased prediction, so that a posting that few have seen has an effect near 0.
 *
 * <p>Source: C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31, 1975,
 * doi:10.2307/2529430.
 *
 * @param slope b, never below zero
 * @param effects u by posting
 */
record PostingAppeal(double slope, Map<UUID, Double> effects) {

    /** An item as it was shown; {@code weight} is that of its list. */
    private record Seen(UUID posting, double looked, double z, int grade, double weight) {

        double rest(double level, double slope) {
            return grade - looked * (level + slope * z);
        }
    }

    /** From lists with the scores that a model of the same people gives. */
    static PostingAppeal of(List<Agreement.ScoredList> lists, PositionBias bias) {
        List<Seen> items = lists.stream().flatMap(list -> seen(list, bias)).toList();
        double n = 0;
        double z = 0;
        double zz = 0;
        double y = 0;
        double zy = 0;
        for (Seen item : items) {
            double square = item.weight() * item.looked() * item.looked();
            n += square;
            z += square * item.z();
            zz += square * item.z() * item.z();
            y += item.weight() * item.looked() * item.grade();
            zy += item.weight() * item.looked() * item.grade() * item.z();
        }
        double spread = n * zz - z * z;
        double slope = spread <= 0 ? 0 : Math.max(0, (n * zy - z * y) / spread);
        return new PostingAppeal(slope, effects(items, n == 0 ? 0 : (y - slope * z) / n, slope));
    }

    /** The scores of a list with what others thought of its very postings. */
    double[] scores(Agreement.ScoredList list, PositionBias bias) {
        double[] scores = Agreement.standard(list, bias);
        List<Episode.Item> items = list.episode().items();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = slope * scores[i] + effects.getOrDefault(items.get(i).posting(), 0.0);
        }
        return scores;
    }

    private static Map<UUID, Double> effects(List<Seen> items, double level, double slope) {
        Map<UUID, double[]> sums = new HashMap<>();
        double squares = 0;
        double weights = 0;
        for (Seen item : items) {
            double rest = item.rest(level, slope);
            double[] sum = sums.computeIfAbsent(item.posting(), posting -> new double[3]);
            sum[0] += item.weight() * item.looked() * rest;
            sum[1] += item.weight() * item.looked() * item.looked();
            sum[2] += item.weight() * item.weight() * item.looked() * item.looked();
            squares += item.weight() * rest * rest;
            weights += item.weight();
        }
        double error = weights == 0 ? 0 : squares / weights;
        double among = 0;
        double all = 0;
        for (double[] sum : sums.values()) {
            among += sum[0] * sum[0] - error * sum[2];
            all += sum[1] * sum[1];
        }
        double ratio = among <= 0 ? Double.POSITIVE_INFINITY : error * all / among;
        Map<UUID, Double> effects = new HashMap<>();
        sums.forEach((posting, sum) -> effects.put(posting, sum[0] / (sum[1] + ratio)));
        return effects;
    }

    private static Stream<Seen> seen(Agreement.ScoredList list, PositionBias bias) {
        double[] standard = Agreement.standard(list, bias);
        List<Episode.Item> items = list.episode().items();
        return IntStream.range(0, standard.length).mapToObj(i -> {
            Episode.Item item = items.get(i);
            return new Seen(
                    item.posting(),
                    1 / bias.weight(item.rank()),
                    standard[i],
                    item.grade(),
                    list.episode().weight());
        });
    }
}
