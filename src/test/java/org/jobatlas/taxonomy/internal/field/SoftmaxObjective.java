package org.jobatlas.taxonomy.internal.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What training makes small: the weighted mean of {@code -log p(label | x)} plus {@code l2 / 2 · Σ w²}, biases left out of the
 * penalty. Example weights are scaled so that all of them sum to one and every label has the same share to the power of the
 * balance: 0 leaves the shares of the data, 1 makes all labels equal. A point holds the weights of all labels for the first
 * dimension, then those for the second, and the biases last.
 */
final class SoftmaxObjective implements SmoothFunction {
    private static final int SLICES = 64;

    private final List<SoftmaxExample> examples;
    private final double[] shares;
    private final int labels;
    private final int dimensions;
    private final double l2;

    SoftmaxObjective(List<SoftmaxExample> examples, int labels, SoftmaxSettings settings) {
        this.examples = List.copyOf(examples);
        this.labels = labels;
        this.dimensions = examples.getFirst().vector().length;
        this.l2 = settings.l2();
        this.shares = shares(this.examples, labels, settings.balance());
    }

    @Override
    public int size() {
        return labels * (dimensions + 1);
    }

    /** Value and gradient at a point; slices are summed in their order, so that the result is the same on any machine. */
    @Override
    public Slope at(double[] weights) {
        List<Slope> slices = IntStream.range(0, SLICES)
                .parallel()
                .mapToObj(s -> slice(weights, s))
                .toList();
        double loss = 0;
        double[] sum = new double[weights.length];
        for (Slope slice : slices) {
            loss += slice.value();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += slice.gradient()[i];
            }
        }
        return new Slope(loss + penalise(weights, sum), sum);
    }

    private double penalise(double[] weights, double[] sum) {
        double squares = 0;
        for (int i = 0; i < dimensions * labels; i++) {
            squares += weights[i] * weights[i];
            sum[i] += l2 * weights[i];
        }
        return l2 / 2 * squares;
    }

    private Slope slice(double[] weights, int number) {
        double[] sum = new double[weights.length];
        double[] scores = new double[labels];
        double loss = 0;
        for (int e = number; e < examples.size(); e += SLICES) {
            SoftmaxExample example = examples.get(e);
            score(weights, example.vector(), scores);
            double right = scores[example.label()];
            loss += shares[e] * (SoftmaxModel.softmax(scores) - right);
            scores[example.label()] -= 1;
            addOuter(sum, scores, shares[e], example.vector());
        }
        return new Slope(loss, sum);
    }

    /** The inner loops run over labels, side by side in memory, so that the compiler can use vector instructions. */
    private void score(double[] weights, float[] x, double[] scores) {
        System.arraycopy(weights, dimensions * labels, scores, 0, labels);
        for (int d = 0; d < dimensions; d++) {
            double component = x[d];
            int row = d * labels;
            for (int k = 0; k < labels; k++) {
                scores[k] += component * weights[row + k];
            }
        }
    }

    private void addOuter(double[] sum, double[] errors, double share, float[] x) {
        for (int d = 0; d <= dimensions; d++) {
            double component = share * (d == dimensions ? 1 : x[d]);
            int row = d * labels;
            for (int k = 0; k < labels; k++) {
                sum[row + k] += component * errors[k];
            }
        }
    }

    private static double[] shares(List<SoftmaxExample> examples, int labels, double balance) {
        double[] byLabel = new double[labels];
        examples.forEach(example -> byLabel[example.label()] += example.weight());
        double[] shares = examples.stream()
                .mapToDouble(example -> example.weight() / Math.pow(byLabel[example.label()], balance))
                .toArray();
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }
}
