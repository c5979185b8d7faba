package org.jobatlas.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.ranking.FeatureWeight;

/** A model that scores postings: it maps feature values to the points that each feature contributes. */
public interface RankingModel {

    ModelVersion version();

    /** Names of the features in the order of their values. */
    List<String> features();

    /**
     * What each feature adds to the score; the score is their sum, each rounded to tenths of a point.
     *
     * @param values one per feature, NaN where not stated: such a feature adds exactly 0
     */
    double[] contributions(double[] values);

    /** The same of many postings at once, which some models do far faster than one after the other. */
    default double[][] contributions(double[][] rows) {
        return Arrays.stream(rows).map(this::contributions).toArray(double[][]::new);
    }

    /**
     * Scores in whole tenths of a point, for many postings at once: for each the sum of its rounded contributions.
     *
     * @param rows values as above, one row per posting
     */
    default double[] scores(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> sum(contributions(row))).toArray();
    }

    /** The sum of contributions, each rounded to tenths of a point. */
    static double sum(double[] contributions) {
        long tenths = 0;
        for (double contribution : contributions) {
            tenths += Math.round(contribution * 10);
        }
        return tenths / 10.0;
    }

    /** The weights of a model that has some, in the order of the features; empty for a model that is no sum of weights. */
    default List<FeatureWeight> weights() {
        return List.of();
    }

    /** The same with other weights for the features that are named; {@code IllegalArgumentException} for a model without weights. */
    default RankingModel with(Map<String, Double> weights) {
        if (!weights.isEmpty()) {
            throw new IllegalArgumentException("The model " + version() + " has no weights that could be changed");
        }
        return this;
    }
}
