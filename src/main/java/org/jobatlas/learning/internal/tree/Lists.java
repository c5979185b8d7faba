package org.jobatlas.learning.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;

/**
 * Lists as columns for training.
 *
 * @param rows values per item, NaN where not stated, in the order of the prior
 * @param prior points of the linear model per item
 * @param grades grade per item
 * @param weights inverse propensity weight per item
 * @param starts index of each list's first item, and the end of the last list
 * @param counting weight per list
 */
@SuppressWarnings("ArrayRecordComponent")
record Lists(double[][] rows, double[] prior, int[] grades, double[] weights, int[] starts, double[] counting) {

    private static final double MOST_WEIGHT = 5;

    static Lists of(List<Episode> episodes, LinearModel prior, PositionBias bias) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int[] starts = new int[episodes.size() + 1];
        for (int list = 0; list < episodes.size(); list++) {
            Episode episode = episodes.get(list);
            int[] places = places(episode, prior.features());
            for (Episode.Item item : episode.items()) {
                rows.add(values(item.values(), places));
                grades.add(item.grade());
                weights.add(Math.min(MOST_WEIGHT, bias.weight(item.rank())));
            }
            starts[list + 1] = rows.size();
        }
        double[][] all = rows.toArray(double[][]::new);
        return new Lists(
                all,
                Arrays.stream(all).mapToDouble(prior::score).toArray(),
                grades.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                starts,
                episodes.stream().mapToDouble(Episode::weight).toArray());
    }

    /** Indexes of a model's features in a list; -1 for one that was not logged. */
    static int[] places(Episode episode, List<FeatureWeight> features) {
        return features.stream()
                .mapToInt(feature -> episode.features().indexOf(feature.name()))
                .toArray();
    }

    static double[] values(double[] measured, int[] places) {
        double[] values = new double[places.length];
        Arrays.setAll(values, i -> places[i] < 0 ? Double.NaN : measured[places[i]]);
        return values;
    }

    int size() {
        return rows.length;
    }

    /** Values for XGBoost; a value not stated becomes the reference. */
    float[] columns(List<FeatureWeight> features) {
        int width = features.size();
        float[] columns = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                double value = rows[row][i];
                columns[row * width + i] =
                        (float) (Double.isNaN(value) ? features.get(i).reference() : value);
            }
        }
        return columns;
    }
}
