package org.jobatlas.recommendation.internal.rank;

import java.util.Arrays;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.Apportionment;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.TreeModelFile;

/**
 * Trees grown on a linear model. What a feature adds is its share of the linear model and the difference of its SHAP contributions (S.
 * Lundberg et al., "From local explanations to global understanding with explainable AI for trees", Nature Machine Intelligence 2, 2020,
 * doi:10.1038/s42256-019-0138-9) between the posting and one that has the reference in every feature, brought to points by one factor.
 * What interaction gives to a feature that is not stated is shared by the stated ones, so such a feature adds exactly 0.
 */
final class TreeRankingModel implements RankingModel {

    private final ModelVersion version;
    private final TreeModelFile file;
    private final LinearModel prior;
    private final Booster trees;
    private final double reference;
    private final double[] referenceShares;

    private TreeRankingModel(ModelVersion version, TreeModelFile file, Booster trees) throws XGBoostError {
        this.version = version;
        this.file = file;
        this.prior = new LinearModel(file.prior());
        this.trees = trees;
        double[] references =
                file.prior().stream().mapToDouble(FeatureWeight::reference).toArray();
        this.reference = grown(new double[][] {references})[0];
        this.referenceShares = shares(new double[][] {references})[0];
    }

    /** {@code IllegalArgumentException} with a sentence where the file is none or the trees cannot be run on this machine. */
    static TreeRankingModel of(StoredModel stored) {
        try {
            TreeModelFile file = TreeModelFile.read(stored.weights());
            Booster trees = XGBoost.loadModel(file.trees());
            trees.setParam("nthread", 1);
            return new TreeRankingModel(stored.version(), file, trees);
        } catch (XGBoostError e) {
            throw new IllegalArgumentException("The trees of the model " + stored.version() + " cannot be read.", e);
        } catch (java.io.IOException | LinkageError e) {
            throw new IllegalArgumentException("Models of trees cannot be run on this machine.", e);
        }
    }

    @Override
    public ModelVersion version() {
        return version;
    }

    @Override
    public List<String> features() {
        return file.prior().stream().map(FeatureWeight::name).toList();
    }

    @Override
    public double[] scores(double[][] rows) {
        if (rows.length == 0) {
            return new double[0];
        }
        double[] grown = grown(rows);
        double[] scores = new double[rows.length];
        Arrays.setAll(scores, i -> points(raw(rows[i], grown[i])) / 10.0);
        return scores;
    }

    @Override
    public double[] contributions(double[] values) {
        return contributions(new double[][] {values})[0];
    }

    /** In whole tenths; they sum to the score. */
    @Override
    public double[][] contributions(double[][] rows) {
        if (rows.length == 0) {
            return rows;
        }
        double[] grown = grown(rows);
        double[][] shares = shares(rows);
        double[][] all = new double[rows.length][];
        Arrays.setAll(all, i -> contributions(rows[i], grown[i], shares[i]));
        return all;
    }

    private double[] contributions(double[] values, double grown, double[] shares) {
        double raw = raw(values, grown);
        double factor = file.scale().perUnit(raw);
        double[] added = prior.contributions(values);
        double left = 0;
        int stated = 0;
        for (int i = 0; i < added.length; i++) {
            double share = shares[i] - referenceShares[i];
            if (Double.isNaN(values[i])) {
                left += share;
            } else {
                added[i] = file.priorScale() * added[i] + share;
                stated++;
            }
        }
        for (int i = 0; i < added.length; i++) {
            added[i] = Double.isNaN(values[i]) ? 0 : nonZero(factor * (added[i] + left / stated));
        }
        return Apportionment.tenths(added, points(raw));
    }

    /** So that what is stated may take a tenth in rounding. */
    private static double nonZero(double value) {
        return value == 0 ? Double.MIN_VALUE : value;
    }

    private double raw(double[] values, double grown) {
        return file.priorScale() * prior.score(values) + grown - reference;
    }

    private long points(double raw) {
        return Math.round(file.scale().points(raw) * 10);
    }

    private double[] grown(double[][] rows) {
        try {
            float[][] found = trees.inplace_predict(
                    columns(rows), rows.length, file.prior().size(), Float.NaN);
            double[] grown = new double[rows.length];
            Arrays.setAll(grown, i -> found[i][0]);
            return grown;
        } catch (XGBoostError e) {
            throw new IllegalStateException("The model " + version + " cannot score", e);
        }
    }

    private double[][] shares(double[][] rows) {
        try {
            DMatrix matrix =
                    new DMatrix(columns(rows), rows.length, file.prior().size(), Float.NaN);
            try {
                float[][] found = trees.predictContrib(matrix, 0);
                double[][] shares = new double[rows.length][file.prior().size()];
                for (int row = 0; row < rows.length; row++) {
                    for (int i = 0; i < shares[row].length; i++) {
                        shares[row][i] = found[row][i];
                    }
                }
                return shares;
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("The model " + version + " cannot explain", e);
        }
    }

    private float[] columns(double[][] rows) {
        int width = file.prior().size();
        float[] columns = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                double value = rows[row][i];
                columns[row * width + i] =
                        (float) (Double.isNaN(value) ? file.prior().get(i).reference() : value);
            }
        }
        return columns;
    }
}
