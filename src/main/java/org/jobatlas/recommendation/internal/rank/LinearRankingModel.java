package org.jobatlas.recommendation.internal.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.WeightTable;

/** A sum of weighted features. */
record LinearRankingModel(ModelVersion version, LinearModel model) implements RankingModel {

    private static final String KIND = "reranker";

    /** The weights that come with the portal. */
    static LinearRankingModel bundled() {
        try {
            return of(StoredModel.bundled(KIND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LinearRankingModel of(StoredModel stored) {
        return new LinearRankingModel(
                stored.version(),
                new LinearModel(WeightTable.read(new String(stored.weights(), StandardCharsets.UTF_8))));
    }

    @Override
    public List<String> features() {
        return weights().stream().map(FeatureWeight::name).toList();
    }

    @Override
    public double[] contributions(double[] values) {
        return model.contributions(values);
    }

    @Override
    public List<FeatureWeight> weights() {
        return model.features();
    }

    @Override
    public LinearRankingModel with(Map<String, Double> weights) {
        return weights.isEmpty()
                ? this
                : new LinearRankingModel(
                        version,
                        new LinearModel(weights().stream()
                                .map(old -> new FeatureWeight(
                                        old.name(), weights.getOrDefault(old.name(), old.weight()), old.reference()))
                                .toList()));
    }
}
