package org.jobatlas.recommendation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.internal.band.BandRule;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobFilters;
import org.jobatlas.taxonomy.FieldClassifier;
import org.springframework.stereotype.Component;

/** Collects the versions of models, index, code and settings that a list was made with. */
@Component
class Fingerprint {

    private final TextEmbedder embedder;
    private final FieldClassifier classifier;
    private final IndexFingerprint index;
    private final BandRule bands;
    private final StepsVersion steps;

    Fingerprint(
            TextEmbedder embedder,
            FieldClassifier classifier,
            IndexFingerprint index,
            BandRule bands,
            StepsVersion steps) {
        this.embedder = embedder;
        this.classifier = classifier;
        this.index = index;
        this.bands = bands;
        this.steps = steps;
    }

    /** The version of each part, in a fixed order; of a list drawn from two models both, the comparison and who chose which item. */
    Map<String, String> versions(RankingSteps.Made made) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("reranker", made.model().toString());
        made.drawn().ifPresent(drawn -> {
            versions.put("reranker", made.model() + " + " + drawn.challenger());
            versions.put("duel", drawn.duel().toString());
            versions.put("teams", drawn.shown());
        });
        made.plain().ifPresent(plain -> versions.put("order", plain.order().key()));
        versions.put("embedding", embedder.modelId());
        versions.put("adapter", made.adapter().toString());
        versions.put("fields", Objects.requireNonNullElseGet(made.fields(), classifier::version));
        versions.put("index", index.value());
        versions.put("bands", bands.version());
        versions.put("steps", steps.value());
        return versions;
    }

    /** All of it in a line that people can read, such as {@code reranker linear-2026-11-21@1f0c9a2b · … · dial 0.3}. */
    static String line(Map<String, String> versions, RecommendationSettings settings) {
        String parts = versions.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(" · "));
        String limits = settings.limits().equals(JobFilters.NONE) ? "" : " · limits " + settings.limits();
        return parts + " · dial " + settings.dial() + " · size " + settings.size() + limits + scope(settings.scope());
    }

    private static String scope(Scope scope) {
        return scope.equals(Scope.DEFAULT) ? "" : " · scope " + scope;
    }
}
