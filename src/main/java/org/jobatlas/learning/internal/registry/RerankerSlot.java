package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.ModelKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Serves re-rankers. */
@Component
class RerankerSlot implements Slot {

    private final RankingModels models;

    RerankerSlot(RankingModels models) {
        this.models = models;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.RERANKER;
    }

    @Override
    public ModelVersion serving() {
        return models.serving().version();
    }

    @Override
    public void require(StoredModel model) {
        models.open(model);
    }

    @Override
    public void serve(@Nullable StoredModel model) {
        models.activate(model == null ? models.bundled() : models.open(model));
    }
}
