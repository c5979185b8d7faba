package org.jobatlas.learning.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jobatlas.ranking.PointScale;

/**
 * Calibrates the scores of a model to the points of the linear model, for which the thresholds of the bands were set,
 * by matching quantiles: the same number of postings reaches each threshold as before.
 */
final class PointScales {

    private static final int QUANTILES = 20;
    private static final double LEAST_STEP = 1e-6;

    private PointScales() {}

    /**
     * The scale.
     *
     * @param raw scores of the model
     * @param nothing its score where nothing is stated, which becomes 0 points
     * @param points points of the linear model for the same postings
     */
    static PointScale matching(double[] raw, double nothing, double[] points) {
        double[] from =
                Arrays.stream(raw).map(value -> value - nothing).sorted().toArray();
        double[] to = points.clone();
        Arrays.sort(to);
        List<PointScale.Knot> knots = new ArrayList<>();
        double lastRaw = LEAST_STEP;
        double lastPoints = LEAST_STEP;
        for (int i = 0; i <= QUANTILES; i++) {
            int place = (int) Math.round((double) i / QUANTILES * (from.length - 1));
            if (from[place] > lastRaw && to[place] >= lastPoints) {
                knots.add(new PointScale.Knot(from[place], to[place]));
                lastRaw = from[place] + LEAST_STEP;
                lastPoints = to[place];
            }
        }
        return knots.isEmpty() ? new PointScale(List.of(new PointScale.Knot(1, 1))) : new PointScale(knots);
    }
}
