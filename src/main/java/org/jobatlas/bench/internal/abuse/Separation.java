package org.jobatlas.bench.internal.abuse;

import java.util.List;

/** How well one number tells two groups apart. */
final class Separation {

    private static final double HALF = 0.5;

    private Separation() {}

    /** The share of pairs of which the one of the first group is larger, equal ones by half: the area under the curve (ROC). */
    static double area(List<Double> first, List<Double> second) {
        double larger = 0;
        for (double one : first) {
            for (double other : second) {
                larger += one > other ? 1 : one < other ? 0 : HALF;
            }
        }
        return larger / first.size() / second.size();
    }
}
