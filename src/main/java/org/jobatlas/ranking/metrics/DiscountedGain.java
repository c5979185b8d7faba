package org.jobatlas.ranking.metrics;

import java.util.function.IntToDoubleFunction;

/**
 * Normalised discounted cumulative gain: {@code nDCG@k = DCG@k / idealDCG@k} with
 * {@code DCG@k = sum over i = 1..k of gain(grade_i) / log2(i + 1)}; the ideal list is all judged items by falling grade. It is 0 to 1,
 * and 0 for a query without a relevant item.
 *
 * <p>Sources: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002,
 * doi:10.1145/582415.582418 (linear gain, here with the discount that is usual today); C. Burges et al., "Learning to rank using
 * gradient descent", ICML 2005, doi:10.1145/1102351.1102363 (exponential gain).
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum DiscountedGain {
    /** {@code gain(g) = 2^g − 1}: one excellent item is worth more than several fair ones. */
    EXPONENTIAL(grade -> Math.pow(2, grade) - 1),
    /** {@code gain(g) = g}. */
    LINEAR(grade -> grade);

    private final IntToDoubleFunction gain;

    DiscountedGain(IntToDoubleFunction gain) {
        this.gain = gain;
    }

    /** nDCG@k of a list; {@code IllegalArgumentException} for {@code k < 1}. */
    public double at(int k, JudgedList list) {
        JudgedList.requirePositive(k);
        double ideal = cumulated(list.ideal(), k);
        return ideal == 0 ? 0 : cumulated(list.grades(), k) / ideal;
    }

    private double cumulated(int[] grades, int k) {
        double sum = 0;
        for (int i = 0; i < Math.min(k, grades.length); i++) {
            if (grades[i] > 0) {
                sum += gain.applyAsDouble(grades[i]) / log2(i + 2);
            }
        }
        return sum;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
