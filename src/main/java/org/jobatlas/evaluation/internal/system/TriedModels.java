package org.jobatlas.evaluation.internal.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.evaluation.ModelTrial;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.system.RankedSystem.Order;
import org.jobatlas.evaluation.internal.system.RankedSystem.Pipeline;
import org.jobatlas.evaluation.internal.system.RankedSystem.ReadAnew;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.AdapterFile;
import org.jobatlas.recommendation.QueryAdapters;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts models where models of their kind serve, or beside those that do. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class TriedModels implements ModelTrial {

    private final RankingModels models;
    private final QueryAdapters adapters;
    private final FieldClassifiers classifiers;
    private final OneBeside beside;

    TriedModels(RankingModels models, QueryAdapters adapters, FieldClassifiers classifiers, OneBeside beside) {
        this.models = models;
        this.adapters = adapters;
        this.classifiers = classifiers;
        this.beside = beside;
    }

    @Override
    public void serve(Path folder) {
        StoredModel stored = read(folder);
        switch (kind(stored)) {
            case AdapterFile.KIND -> adapters.activate(adapters.open(stored));
            case FieldClassifiers.KIND -> classifiers.activate(stored);
            default -> models.activate(models.open(stored));
        }
    }

    @Override
    public void beside(Path folder) {
        StoredModel stored = read(folder);
        beside.set(new RankedSystem(SystemCatalogue.SHADOW, SystemCatalogue.FULL, order(stored)));
    }

    private Order order(StoredModel stored) {
        return switch (kind(stored)) {
            case AdapterFile.KIND -> full(RankingVariant.PRODUCTION.adaptedBy(adapters.open(stored)));
            case FieldClassifiers.KIND -> {
                classifiers.open(stored);
                yield new ReadAnew(full(RankingVariant.PRODUCTION), stored);
            }
            default -> full(RankingVariant.PRODUCTION.scoredBy(models.open(stored)));
        };
    }

    private static Pipeline full(RankingVariant variant) {
        return new Pipeline(variant, RecommendationSettings.DEFAULT_DIVERSITY, null);
    }

    private static String kind(StoredModel stored) {
        return stored.properties().getOrDefault("kind", "");
    }

    private static StoredModel read(Path folder) {
        try {
            return StoredModel.in(folder);
        } catch (IOException | IllegalStateException e) {
            throw new UnusableInputException("There is no model in " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    /** The one that is measured beside what serves, in this process. */
    @org.springframework.stereotype.Component
    static class OneBeside {

        private final AtomicReference<RankedSystem> system = new AtomicReference<>();

        void set(RankedSystem one) {
            system.set(one);
        }

        List<RankedSystem> systems() {
            return Optional.ofNullable(system.get()).stream().toList();
        }
    }
}
