package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import org.jobatlas.recommendation.RankingModel;

/** Refuses a model that needs a feature which this portal does not measure. */
final class Measured {

    private Measured() {}

    static RankingModel requireAll(RankingModel model, List<String> measured) {
        List<String> unknown = model.features().stream()
                .filter(feature -> !measured.contains(feature))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The model " + model.version() + " needs " + String.join(", ", unknown)
                    + ", which is not measured");
        }
        return model;
    }
}
