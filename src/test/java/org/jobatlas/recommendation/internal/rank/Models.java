package org.jobatlas.recommendation.internal.rank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.WeightTable;

/** Ranking models for tests. */
public final class Models {

    private Models() {}

    public static RankingModel linear(FeatureWeight... weights) {
        byte[] table = WeightTable.write(List.of(weights)).getBytes(StandardCharsets.UTF_8);
        return LinearRankingModel.of(StoredModel.of("linear-test", Map.of(), table));
    }

    public static RankingModel linear(StoredModel stored) {
        return LinearRankingModel.of(stored);
    }
}
