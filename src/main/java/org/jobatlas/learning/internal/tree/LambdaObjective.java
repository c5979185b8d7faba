package org.jobatlas.learning.internal.tree;

import java.util.Arrays;
import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;

/**
 * Gradients of LambdaMART. For a pair of which {@code i} has the higher grade: {@code ρ = 1 / (1 + exp(s_i − s_j))},
 * {@code λ = w_i · |ΔnDCG_ij| · ρ}, second derivative {@code w_i · |ΔnDCG_ij| · ρ · (1 − ρ)}, where {@code w_i} is the inverse of how
 * likely the place of {@code i} was looked at. Gradients are scaled so that a list counts like others, whatever its grades.
 *
 * <p>Sources: C. Burges, "From RankNet to LambdaRank to LambdaMART: an overview", MSR-TR-2010-82; T. Joachims, A. Swaminathan, T.
 * Schnabel, "Unbiased learning-to-rank with biased feedback", WSDM 2017, doi:10.1145/3018661.3018699 (the weights).
 */
final class LambdaObjective implements IObjective {

    private static final long serialVersionUID = 1L;
    private static final float LEAST_CURVATURE = 1e-6f;

    private final transient Lists lists;

    LambdaObjective(Lists lists) {
        this.lists = lists;
    }

    /** Per item. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Forces(float[] gradient, float[] curvature) {

        void pull(int better, int worse, double first, double second) {
            gradient[better] -= (float) first;
            gradient[worse] += (float) first;
            curvature[better] += (float) second;
            curvature[worse] += (float) second;
        }
    }

    @Override
    public List<float[]> getGradient(float[][] predicted, DMatrix ignored) {
        Forces forces = new Forces(new float[lists.size()], new float[lists.size()]);
        Arrays.fill(forces.curvature(), LEAST_CURVATURE);
        for (int list = 0; list + 1 < lists.starts().length; list++) {
            ofList(list, predicted, forces);
        }
        return List.of(forces.gradient(), forces.curvature());
    }

    private void ofList(int list, float[][] predicted, Forces forces) {
        int from = lists.starts()[list];
        int to = lists.starts()[list + 1];
        double[] discounts = discounts(from, to, predicted);
        double ideal = ideal(from, to);
        for (int i = from; i < to; i++) {
            for (int j = from; j < to; j++) {
                if (lists.grades()[i] > lists.grades()[j]) {
                    double gain = gain(lists.grades()[i]) - gain(lists.grades()[j]);
                    double change = gain * Math.abs(discounts[i - from] - discounts[j - from]) / ideal;
                    double rho = 1 / (1 + Math.exp(predicted[i][0] - predicted[j][0]));
                    double force = lists.counting()[list] * lists.weights()[i] * change * rho;
                    forces.pull(i, j, force, force * (1 - rho));
                }
            }
        }
    }

    /** The discount of the position that the prediction gives each item. */
    private static double[] discounts(int from, int to, float[][] predicted) {
        double[] discounts = new double[to - from];
        for (int i = from; i < to; i++) {
            int place = 0;
            for (int j = from; j < to; j++) {
                if (predicted[j][0] > predicted[i][0] || (predicted[j][0] == predicted[i][0] && j < i)) {
                    place++;
                }
            }
            discounts[i - from] = 1 / log2(place + 2);
        }
        return discounts;
    }

    private double ideal(int from, int to) {
        int[] grades = Arrays.copyOfRange(lists.grades(), from, to);
        Arrays.sort(grades);
        double ideal = 0;
        for (int place = 0; place < grades.length; place++) {
            ideal += gain(grades[grades.length - 1 - place]) / log2(place + 2);
        }
        return Math.max(ideal, 1);
    }

    private static double gain(int grade) {
        return (1 << grade) - 1;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
