package org.jobatlas.learning.internal.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a person's choices agree with those of others: the slope of the person's grades on the standard scores within each list,
 * where places count as they are looked at. What was passed over tells as well as what was taken up. Grades are divided by their
 * standard deviation among what was looked at, so that taking up much or little does not matter.
 *
 * @param mean above zero for a person who chooses what others choose, below for one who chooses what others pass over
 * @param variance of the mean under random choices
 */
record Agreement(double mean, double variance) {

    private static final double NO_SPREAD = 1e-9;

    /** Least variance of a grade, as a share of its mean square: how likely a place is looked at is only estimated. */
    private static final double LEAST_VARIANCE = 0.3;

    /** From the lists of one person with the scores of their items. */
    static Agreement of(List<ScoredList> lists, PositionBias bias) {
        List<Seen> items = lists.stream().flatMap(list -> seen(list, bias)).toList();
        double looked = items.stream().mapToDouble(Seen::looked).sum();
        double rate = items.stream().mapToDouble(Seen::grade).sum() / looked;
        double square =
                items.stream().mapToDouble(item -> item.grade() * item.grade()).sum() / looked;
        double sum = 0;
        double spread = 0;
        double variance = 0;
        for (Seen item : items) {
            double z = item.standard();
            sum += item.grade() * z;
            spread += item.looked() * z * z;
            variance += z * z * item.looked() * Math.max(LEAST_VARIANCE * square, square - item.looked() * rate * rate);
        }
        return square == 0 || spread < NO_SPREAD
                ? new Agreement(0, Double.POSITIVE_INFINITY)
                : new Agreement(sum / Math.sqrt(variance * spread), 1 / spread);
    }

    /** An item as it was shown: how likely it was looked at, and its standard score. */
    private record Seen(double looked, double standard, int grade) {}

    private static Stream<Seen> seen(ScoredList list, PositionBias bias) {
        double[] standard = standard(list, bias);
        List<Episode.Item> items = list.episode().items();
        return IntStream.range(0, standard.length)
                .mapToObj(i -> new Seen(
                        1 / bias.weight(items.get(i).rank()),
                        standard[i],
                        items.get(i).grade()));
    }

    /** A list with the scores that a model of other people gives. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record ScoredList(Episode episode, double[] scores) {}

    /** Mean 0 and standard deviation 1 within the list, where positions count as they are looked at. */
    static double[] standard(ScoredList list, PositionBias bias) {
        List<Episode.Item> items = list.episode().items();
        double[] looked =
                items.stream().mapToDouble(item -> 1 / bias.weight(item.rank())).toArray();
        double all = 0;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < looked.length; i++) {
            all += looked[i];
            mean += looked[i] * list.scores()[i];
            square += looked[i] * list.scores()[i] * list.scores()[i];
        }
        mean /= all;
        double spread = Math.sqrt(Math.max(0, square / all - mean * mean));
        double[] standard = new double[looked.length];
        for (int i = 0; i < standard.length && spread > NO_SPREAD; i++) {
            standard[i] = (list.scores()[i] - mean) / spread;
        }
        return standard;
    }
}
