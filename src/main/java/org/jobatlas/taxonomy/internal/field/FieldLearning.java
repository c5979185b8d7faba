package org.jobatlas.taxonomy.internal.field;

import java.util.List;
import java.util.Set;
import org.jobatlas.taxonomy.FieldExample;

/**
 * The loss that learning from corrections minimises: the weighted mean of {@code -log Σ p(k | x)} over the fields
 * {@code k} that may be right, plus {@code penalty / 2 · Σ δ²}, where {@code δ} is the difference from the serving
 * weights. A point of the search is that difference, label by label with the bias last.
 *
 * <p>Source of the loss: T. Cour, B. Sapp, B. Taskar, "Learning from partial labels", Journal of Machine Learning
 * Research 12, 2011.
 */
final class FieldLearning implements SmoothFunction {

    private static final int STEPS = 40;

    private final SoftmaxModel before;
    private final List<FieldExample> examples;
    private final boolean[][] right;
    private final double all;
    private final double penalty;

    private FieldLearning(SoftmaxModel before, List<FieldExample> examples, double penalty) {
        this.before = before;
        this.examples = List.copyOf(examples);
        this.penalty = penalty;
        this.all = examples.stream().mapToDouble(FieldExample::weight).sum();
        this.right = examples.stream()
                .map(example -> right(before.labels(), example.right()))
                .toArray(boolean[][]::new);
    }

    static SoftmaxModel learn(SoftmaxModel before, List<FieldExample> examples, double penalty) {
        if (examples.isEmpty()) {
            return before;
        }
        return before.moved(new SoftmaxMinimiser(function(before, examples, penalty)).minimise(STEPS));
    }

    static SmoothFunction function(SoftmaxModel before, List<FieldExample> examples, double penalty) {
        return new FieldLearning(before, examples, penalty);
    }

    private static boolean[] right(List<String> labels, Set<String> fields) {
        boolean[] right = new boolean[labels.size()];
        boolean any = false;
        for (int k = 0; k < right.length; k++) {
            right[k] = fields.contains(labels.get(k));
            any |= right[k];
        }
        if (!any) {
            throw new IllegalArgumentException("None of " + fields + " is a field that can be told");
        }
        return right;
    }

    @Override
    public int size() {
        return before.weights().length;
    }

    @Override
    public Slope at(double[] step) {
        SoftmaxModel here = before.moved(step);
        double[] sum = new double[step.length];
        double loss = 0;
        for (int e = 0; e < right.length; e++) {
            FieldExample example = examples.get(e);
            double share = example.weight() / all;
            double[] errors = here.probabilities(example.vector());
            loss -= share * Math.log(pull(errors, right[e]));
            add(sum, errors, share, example.vector());
        }
        for (int i = 0; i < step.length; i++) {
            loss += penalty / 2 * step[i] * step[i];
            sum[i] += penalty * step[i];
        }
        return new Slope(loss, sum);
    }

    /**
     * Turns probabilities into the gradient by the logits, in place; returns the probability of the candidate labels.
     */
    private static double pull(double[] probabilities, boolean[] right) {
        double known = 1e-12;
        for (int k = 0; k < right.length; k++) {
            known += right[k] ? probabilities[k] : 0;
        }
        for (int k = 0; k < right.length; k++) {
            probabilities[k] -= right[k] ? probabilities[k] / known : 0;
        }
        return known;
    }

    private static void add(double[] sum, double[] errors, double share, float[] x) {
        int row = x.length + 1;
        for (int k = 0; k < errors.length; k++) {
            double error = share * errors[k];
            for (int d = 0; d < x.length; d++) {
                sum[k * row + d] += error * x[d];
            }
            sum[k * row + x.length] += error;
        }
    }
}
