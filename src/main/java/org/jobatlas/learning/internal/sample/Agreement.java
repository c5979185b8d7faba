package org.jobatlas.learning.internal.sample;

import java.util.List;

/**
 * How far a person's choices agree with those of others: the mean of standard scores within each list, where places
 * count as they are looked at and what was saved or applied for counts more than what was opened. The number of choices
 * does not matter.
 *
 * @param mean above zero for a person who chooses what others choose, below for one who chooses what others pass over
 * @param variance of the mean under random choices
 * @param taken how many items
 */
record Agreement(double mean, double variance, long taken) {

    private static final double NO_SPREAD = 1e-9;

    /** From the lists of one person with the scores of their items. */
    static Agreement of(List<ScoredList> lists, PositionBias bias) {
        double sum = 0;
        double weights = 0;
        double squares = 0;
        long taken = 0;
        for (ScoredList list : lists) {
            double[] standard = standard(list, bias);
            List<Episode.Item> items = list.episode().items();
            for (int i = 0; i < standard.length; i++) {
                int grade = items.get(i).grade();
                sum += grade * standard[i];
                weights += grade;
                squares += grade * grade;
                taken += grade > 0 ? 1 : 0;
            }
        }
        return taken == 0
                ? new Agreement(0, Double.POSITIVE_INFINITY, 0)
                : new Agreement(sum / weights, squares / (weights * weights), taken);
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
