package org.jobatlas.taxonomy.internal.field;

import java.util.List;

/** How far the probabilities of a model can be trusted, on examples that it was not trained on. */
public final class SoftmaxCalibration {
    private static final int BINS = 15;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private SoftmaxCalibration() {}

    /** The temperature between 1/20 and 20 under which the right labels are the least surprising, by golden-section search. */
    public static double temperature(List<Judged> judged) {
        double low = Math.log(1 / 20.0);
        double high = Math.log(20.0);
        while (high - low > 1e-4) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(judged, Math.exp(left)) < surprise(judged, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** The same ranking with probabilities as if every logit were divided by the temperature (Guo et al., 2017, arXiv:1706.04599). */
    static SoftmaxModel cooled(SoftmaxModel model, double temperature) {
        float[] scaled = model.weights().clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (scaled[i] / temperature);
        }
        return new SoftmaxModel(model.labels(), model.dimensions(), scaled);
    }

    /**
     * Expected calibration error (Naeini et al., 2015): the mean distance between how sure the model was of its first choice and
     * how often that was right, over {@value #BINS} equal bins, each weighted with its number of examples.
     */
    public static double expectedError(List<Judged> judged, double temperature) {
        double[] sureness = new double[BINS];
        double[] right = new double[BINS];
        for (Judged one : judged) {
            double[] probabilities = one.probabilities(temperature);
            int first = argmax(probabilities);
            int bin = Math.min(BINS - 1, (int) (probabilities[first] * BINS));
            sureness[bin] += probabilities[first];
            right[bin] += first == one.label() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sureness[bin] - right[bin]) / judged.size();
        }
        return error;
    }

    public static int argmax(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }

    private static double surprise(List<Judged> judged, double temperature) {
        return judged.stream()
                .mapToDouble(one -> -Math.log(Math.max(1e-12, one.probabilities(temperature)[one.label()])))
                .sum();
    }

    /** The logits for an example, and its right label. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Judged(double[] logits, int label) {

        public double[] probabilities(double temperature) {
            double[] scaled = new double[logits.length];
            for (int k = 0; k < scaled.length; k++) {
                scaled[k] = logits[k] / temperature;
            }
            SoftmaxModel.softmax(scaled);
            return scaled;
        }
    }
}
