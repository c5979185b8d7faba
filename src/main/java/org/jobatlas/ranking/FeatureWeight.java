package org.jobatlas.ranking;

/**
 * One term of a linear model.
 *
 * @param name its key
 * @param weight points for the full range of values, 0 to 1
 * @param reference the value that contributes nothing; a missing value counts as this one
 */
public record FeatureWeight(String name, double weight, double reference) {

    /** What a value adds to the score: {@code weight · (value − reference)}, and exactly 0 for NaN (not stated). */
    public double contribution(double value) {
        return Double.isNaN(value) ? 0 : weight * (value - reference);
    }
}
