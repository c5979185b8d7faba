package org.jobatlas.recommendation.internal.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.internal.contender.Contender;

/** A model applied to what is measured; contributions are rounded to tenths of a point. A feature that the model does not know adds 0. */
final class Scoring {

    private final RankingModel model;
    private final List<FeatureInfo> features;

    /** Of each feature of the model, its place among the measured ones. */
    private final int[] places;

    Scoring(RankingModel model, List<FeatureInfo> features) {
        this.model = model;
        this.features = features;
        List<String> names = features.stream().map(FeatureInfo::name).toList();
        places = model.features().stream().mapToInt(names::indexOf).toArray();
    }

    /** The contenders with their scores, in the order they came. */
    List<Rated> rate(List<Contender> contenders, double[][] measured) {
        double[] scores = model.scores(Arrays.stream(measured).map(this::known).toArray(double[][]::new));
        Rated.Explainer reasons = this::parts;
        List<Rated> rated = new ArrayList<>(measured.length);
        for (int i = 0; i < measured.length; i++) {
            rated.add(new Rated(contenders.get(i), reasons, scores[i], measured[i]));
        }
        return rated;
    }

    /** The scores alone, of what was measured in the order of the features. */
    double[] scores(double[][] measured) {
        return model.scores(Arrays.stream(measured).map(this::known).toArray(double[][]::new));
    }

    private double[] known(double[] values) {
        double[] known = new double[places.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = values[places[i]];
        }
        return known;
    }

    /** Of each one part per measured feature; the shown score is their sum. */
    List<List<Part>> parts(List<double[]> measured) {
        double[][] added =
                model.contributions(measured.stream().map(this::known).toArray(double[][]::new));
        List<List<Part>> all = new ArrayList<>(added.length);
        for (int i = 0; i < added.length; i++) {
            all.add(parts(measured.get(i), added[i]));
        }
        return all;
    }

    private List<Part> parts(double[] values, double[] added) {
        double[] contributions = new double[values.length];
        for (int i = 0; i < added.length; i++) {
            contributions[places[i]] = added[i];
        }
        List<Part> parts = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Double stated = Double.isNaN(values[i]) ? null : (Double) values[i];
            parts.add(new Part(features.get(i), stated, Math.round(contributions[i] * 10) / 10.0));
        }
        return List.copyOf(parts);
    }
}
