package org.jobatlas.taxonomy.internal.field;

import java.util.List;

/** Trains a multinomial logistic regression; no chance is involved. */
final class SoftmaxTrainer {
    private final SoftmaxSettings settings;

    SoftmaxTrainer(SoftmaxSettings settings) {
        this.settings = settings;
    }

    /** The best model for the examples; one without an example of some label throws {@code IllegalArgumentException}. */
    SoftmaxModel train(List<SoftmaxExample> examples, List<String> labels) {
        requireAll(examples, labels);
        int dimensions = examples.getFirst().vector().length;
        double[] weights = new SoftmaxMinimiser(new SoftmaxObjective(examples, labels.size(), settings))
                .minimise(settings.iterations());
        return new SoftmaxModel(labels, dimensions, byLabel(weights, labels.size()));
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
