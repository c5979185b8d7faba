package org.jobatlas.learning.internal.tree;

import java.util.Arrays;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jobatlas.ranking.LinearModel;

/** Trains XGBoost boosters; its only caller. */
final class Growing {

    private final LinearModel prior;
    private final double priorScale;

    Growing(LinearModel prior, double priorScale) {
        this.prior = prior;
        this.priorScale = priorScale;
    }

    LinearModel prior() {
        return prior;
    }

    /** Trains this number of trees on top of the prior. */
    Booster grow(Lists lists, int trees, long seed) {
        try {
            DMatrix matrix = matrix(lists);
            try {
                float[] margins = new float[lists.size()];
                for (int i = 0; i < margins.length; i++) {
                    margins[i] = (float) (priorScale * lists.prior()[i]);
                }
                matrix.setLabel(new float[lists.size()]);
                matrix.setBaseMargin(margins);
                return XGBoost.train(
                        matrix,
                        TreeSettings.USUAL.parameters(prior.features(), seed),
                        trees,
                        Map.of(),
                        new LambdaObjective(lists),
                        null);
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("The trees could not be grown", e);
        }
    }

    /** Scores of the prior and the first trees, per item. */
    double[] raw(Booster booster, Lists lists, int trees) {
        try {
            float[][] grown = booster.inplace_predict(
                    lists.columns(prior.features()),
                    lists.size(),
                    prior.features().size(),
                    Float.NaN,
                    new int[] {0, trees});
            double[] raw = new double[lists.size()];
            Arrays.setAll(raw, i -> priorScale * lists.prior()[i] + grown[i][0]);
            return raw;
        } catch (XGBoostError e) {
            throw new IllegalStateException("The trees could not be asked", e);
        }
    }

    private DMatrix matrix(Lists lists) throws XGBoostError {
        return new DMatrix(
                lists.columns(prior.features()), lists.size(), prior.features().size(), Float.NaN);
    }
}
