package org.jobatlas.taxonomy.internal;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Trains a multinomial logistic regression with L-BFGS (Liu and Nocedal, 1989, doi:10.1007/BF01589116); no chance is involved. */
final class SoftmaxTrainer {
    private static final int CORRECTIONS = 15;
    private static final int EVALUATIONS = 100_000;

    private final SoftmaxSettings settings;

    SoftmaxTrainer(SoftmaxSettings settings) {
        this.settings = settings;
    }

    /** The best model for the examples; one without an example of some label throws {@code IllegalArgumentException}. */
    SoftmaxModel train(List<SoftmaxExample> examples, List<String> labels) {
        requireAll(examples, labels);
        int dimensions = examples.getFirst().vector().length;
        double[] weights = minimise(new SoftmaxObjective(examples, labels.size(), settings));
        return new SoftmaxModel(labels, dimensions, byLabel(weights, labels.size()));
    }

    /** The minimiser rests where one step gains a ten-thousandth; it is sent on until a whole run gains less than a millionth. */
    private double[] minimise(SoftmaxObjective objective) {
        double[] weights = new double[objective.getDimension()];
        double before;
        double after = objective.valueAt(weights);
        do {
            before = after;
            QNMinimizer minimizer = new QNMinimizer(0, 0, settings.iterations(), CORRECTIONS, EVALUATIONS);
            weights = SoftmaxObjective.sum(weights, minimizer.minimize(objective.from(weights)));
            after = objective.valueAt(weights);
        } while (before - after > 1e-6 * before);
        return weights;
    }

    private static float[] byLabel(double[] byDimension, int labels) {
        int columns = byDimension.length / labels;
        float[] byLabel = new float[byDimension.length];
        for (int i = 0; i < byDimension.length; i++) {
            byLabel[i % labels * columns + i / labels] = (float) byDimension[i];
        }
        return byLabel;
    }

    private static void requireAll(List<SoftmaxExample> examples, List<String> labels) {
        boolean[] seen = new boolean[labels.size()];
        examples.forEach(example -> seen[example.label()] = true);
        for (int k = 0; k < seen.length; k++) {
            if (!seen[k]) {
                throw new IllegalArgumentException("No example of " + labels.get(k));
            }
        }
    }
}
