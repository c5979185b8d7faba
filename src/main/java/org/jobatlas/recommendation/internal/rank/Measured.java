package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import org.jobatlas.recommendation.RankingModel;

/** Lets no model rank that needs what nobody measures. */
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
