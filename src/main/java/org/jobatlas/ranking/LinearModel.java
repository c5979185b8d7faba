package org.jobatlas.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A transparent additive ranking model: {@code score = sum of weight_i · (value_i − reference_i)} over the stated
 * features. A value that is not stated (NaN) contributes exactly 0.
 */
public record LinearModel(List<FeatureWeight> features) {

    public LinearModel {
        features = List.copyOf(features);
        Set<String> names = new HashSet<>();
        for (FeatureWeight feature : features) {
            if (!names.add(feature.name())) {
                throw new IllegalArgumentException("Two features are called " + feature.name());
            }
        }
    }

    /**
     * Contributions in the order of the features.
     *
     * @param values one per feature, NaN where not stated; {@code IllegalArgumentException} for another length
     */
    public double[] contributions(double[] values) {
        if (values.length != features.size()) {
            throw new IllegalArgumentException(features.size() + " values expected, not " + values.length);
        }
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = features.get(i).contribution(values[i]);
        }
        return result;
    }

    /** The sum of the contributions, added in the order of the features. */
    public double score(double[] values) {
        double sum = 0;
        for (double contribution : contributions(values)) {
            sum += contribution;
        }
        return sum;
    }
}
