package org.jobatlas.learning.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;

/**
 * Refits the weights of the linear model by pairwise logistic regression with an L2 penalty towards the former weights,
 * so that few answers move them little. The trees are then grown on top of this prior.
 *
 * <p>Minimises {@code sum of w_i · log(1 + exp(−s · (f(i) − f(j)))) / pairs of the list + penalty / 2 · s² · |weights −
 * former|²} over pairs of one list of which {@code i} has the higher grade, under weights that are never negative, by
 * projected gradient steps with momentum.
 *
 * @param scale what a point is worth in the loss
 */
record PriorRefit(double scale) {

    private static final int STEPS = 200;
    private static final double MOMENTUM = 0.9;
    private static final double RATE = 0.3;

    /** Of a weight that is a hundred points away, in lists. */
    private static final double PENALTY = 2;

    LinearModel of(Lists lists, LinearModel former) {
        double[] start =
                former.features().stream().mapToDouble(FeatureWeight::weight).toArray();
        double[][] distances = distances(lists, former);
        double[] weights = start.clone();
        double[] moving = new double[weights.length];
        double count = Math.max(1, Arrays.stream(lists.counting()).sum());
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(lists, distances, weights);
            for (int i = 0; i < weights.length; i++) {
                double pull = gradient[i] / count + PENALTY * scale * scale * (weights[i] - start[i]) / count;
                moving[i] = MOMENTUM * moving[i] - RATE * pull / (scale * scale);
                weights[i] = Math.max(0, weights[i] + moving[i]);
            }
        }
        List<FeatureWeight> found = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            FeatureWeight before = former.features().get(i);
            found.add(new FeatureWeight(before.name(), weights[i], before.reference()));
        }
        return new LinearModel(found);
    }

    /** Values less references, 0 where not stated. */
    private static double[][] distances(Lists lists, LinearModel model) {
        return Arrays.stream(lists.rows())
                .map(row -> {
                    double[] distance = new double[row.length];
                    Arrays.setAll(
                            distance,
                            i -> Double.isNaN(row[i])
                                    ? 0
                                    : row[i] - model.features().get(i).reference());
                    return distance;
                })
                .toArray(double[][]::new);
    }

    private double[] gradient(Lists lists, double[][] distances, double[] weights) {
        double[] gradient = new double[weights.length];
        double[] scores =
                Arrays.stream(distances).mapToDouble(row -> dot(row, weights)).toArray();
        for (int list = 0; list + 1 < lists.starts().length; list++) {
            double[] own = new double[weights.length];
            double share = 0;
            for (int i = lists.starts()[list]; i < lists.starts()[list + 1]; i++) {
                for (int j = lists.starts()[list]; j < lists.starts()[list + 1]; j++) {
                    if (lists.grades()[i] > lists.grades()[j]) {
                        double force = lists.weights()[i] * scale / (1 + Math.exp(scale * (scores[i] - scores[j])));
                        share += lists.weights()[i];
                        for (int k = 0; k < own.length; k++) {
                            own[k] -= force * (distances[i][k] - distances[j][k]);
                        }
                    }
                }
            }
            for (int k = 0; k < own.length && share > 0; k++) {
                gradient[k] += lists.counting()[list] * own[k] / share;
            }
        }
        return gradient;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
