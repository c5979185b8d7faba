package org.jobatlas.ranking.metrics;

import java.util.List;

/**
 * Expected calibration error: predictions are put into {@code bins} equally wide bins by their confidence, and
 * {@code ECE = sum over bins of (n_b / n) · |share correct in b − mean confidence in b|}; 0 for no predictions. A confidence on the
 * border of two bins belongs to the lower one. Source: M. Pakdaman Naeini, G. Cooper, M. Hauskrecht, "Obtaining well calibrated
 * probabilities using Bayesian binning", AAAI 2015; C. Guo et al., "On calibration of modern neural networks", ICML 2017,
 * arXiv:1706.04599.
 *
 * @param bins at least 1; usually 15
 */
public record CalibrationError(int bins) {

    public static final CalibrationError STANDARD = new CalibrationError(15);

    public CalibrationError {
        if (bins < 1) {
            throw new IllegalArgumentException("At least one bin is needed, not " + bins);
        }
    }

    /**
     * A prediction of a classifier.
     *
     * @param confidence probability of the chosen label, 0 to 1
     */
    public record Prediction(double confidence, boolean correct) {

        public Prediction {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("A confidence goes from 0 to 1, not " + confidence);
            }
        }
    }

    /** The error over all predictions, 0 (confidence says how often it is right) to 1. */
    public double of(List<Prediction> predictions) {
        double[] confidence = new double[bins];
        double[] correct = new double[bins];
        for (Prediction prediction : predictions) {
            int bin = Math.clamp((int) Math.ceil(prediction.confidence() * bins) - 1, 0, bins - 1);
            confidence[bin] += prediction.confidence();
            correct[bin] += prediction.correct() ? 1 : 0;
        }
        double gaps = 0;
        for (int bin = 0; bin < bins; bin++) {
            gaps += Math.abs(correct[bin] - confidence[bin]);
        }
        return predictions.isEmpty() ? 0 : gaps / predictions.size();
    }
}
