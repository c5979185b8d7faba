package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.TreeModelFile;
import org.jobatlas.recommendation.internal.feature.Features;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Opens models by the {@code kind} of their properties; one without a kind is linear. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class OpenedRankingModels implements RankingModels {

    private static final String LINEAR = "linear";

    private final ActiveModel active;
    private final ActiveDuel duels;
    private final List<String> measured;

    OpenedRankingModels(ActiveModel active, ActiveDuel duels, Features features) {
        this.active = active;
        this.duels = duels;
        this.measured = features.names();
    }

    @Override
    public RankingModel serving() {
        return active.get();
    }

    @Override
    public RankingModel bundled() {
        return LinearRankingModel.bundled();
    }

    @Override
    public RankingModel open(StoredModel stored) {
        String kind = stored.properties().getOrDefault("kind", LINEAR);
        return Measured.requireAll(
                switch (kind) {
                    case LINEAR -> LinearRankingModel.of(stored);
                    case TreeModelFile.KIND -> TreeRankingModel.of(stored);
                    default ->
                        throw new IllegalArgumentException("The model " + stored.version() + " is of the kind " + kind
                                + ", which nobody here knows how to run.");
                },
                measured);
    }

    @Override
    public void activate(RankingModel model) {
        active.activate(model);
    }

    @Override
    public void duel(@Nullable ModelDuel duel) {
        duels.set(duel);
    }
}
