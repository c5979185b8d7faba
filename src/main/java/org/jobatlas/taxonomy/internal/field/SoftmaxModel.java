package org.jobatlas.taxonomy.internal.field;

import java.util.List;

/**
 * Multinomial logistic regression: the probability of label {@code k} for a vector {@code x} is proportional to
 * {@code exp(w_k · x + b_k)}.
 *
 * @param labels the labels, in the order of the weights
 * @param dimensions length of the vectors
 * @param weights label by label {@code w_k} and then {@code b_k}: {@code labels × (dimensions + 1)} numbers
 */
@SuppressWarnings("ArrayRecordComponent")
record SoftmaxModel(List<String> labels, int dimensions, float[] weights) {

    SoftmaxModel {
        labels = List.copyOf(labels);
        if (labels.isEmpty() || weights.length != labels.size() * (dimensions + 1)) {
            throw new IllegalArgumentException("%d labels over %d dimensions do not have %d weights"
                    .formatted(labels.size(), dimensions, weights.length));
        }
    }

    /** {@code w_k · x + b_k} for every label; another length of {@code x} throws {@code IllegalArgumentException}. */
    double[] logits(float[] x) {
        if (x.length != dimensions) {
            throw new IllegalArgumentException(
                    "The classifier was trained on vectors of %d dimensions, not %d".formatted(dimensions, x.length));
        }
        double[] logits = new double[labels.size()];
        for (int k = 0, w = 0; k < logits.length; k++) {
            double sum = 0;
            for (int d = 0; d < dimensions; d++) {
                sum += (double) weights[w++] * x[d];
            }
            logits[k] = sum + weights[w++];
        }
        return logits;
    }

    /** Probabilities of the labels; they sum to one. */
    double[] probabilities(float[] x) {
        double[] probabilities = logits(x);
        softmax(probabilities);
        return probabilities;
    }

    /** A copy with these differences added to the weights. */
    SoftmaxModel moved(double[] step) {
        float[] moved = new float[weights.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (float) (weights[i] + step[i]);
        }
        return new SoftmaxModel(labels, dimensions, moved);
    }

    /**
     * Turns logits into probabilities, in place, and returns {@code log Σ exp(logit)}; the maximum is subtracted
     * first, against overflow.
     */
    static double softmax(double[] logits) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            greatest = Math.max(greatest, logit);
        }
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            logits[k] = Math.exp(logits[k] - greatest);
            sum += logits[k];
        }
        for (int k = 0; k < logits.length; k++) {
            logits[k] /= sum;
        }
        return greatest + Math.log(sum);
    }
}
