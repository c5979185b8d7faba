package org.jobatlas.recommendation.internal;

import java.util.Comparator;
import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.Feature;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RecommendationSettings;
import org.springframework.stereotype.Component;

/** Step 3: scores every contender by the transparent linear model; ties keep the fused order. */
@Component
class DomainReranker {

    private final Measurement measurement;
    private final ScoringModel model;

    DomainReranker(Measurement measurement, ScoringModel model) {
        this.measurement = measurement;
        this.model = model;
    }

    /** Best first; where the variant does not re-rank, in the fused order. */
    List<Rated> rerank(
            List<Contender> contenders, Profile profile, RecommendationSettings settings, RankingVariant variant) {
        if (!variant.reranked()) {
            return contenders.stream()
                    .map(contender -> new Rated(contender, List.of(), contender.agreement()))
                    .toList();
        }
        ProfileView view = ProfileView.of(profile);
        ScoringModel weighted = model.with(variant.weights());
        return contenders.stream()
                .map(contender -> Rated.of(contender, weighted.parts(measurement.measure(view, contender, settings))))
                .sorted(Comparator.comparingDouble(Rated::score).reversed())
                .toList();
    }

    /** What the features of every contender are, in their order. */
    List<MeasuredPosting> measure(List<Contender> contenders, Profile profile, RecommendationSettings settings) {
        ProfileView view = ProfileView.of(profile);
        return contenders.stream()
                .map(contender ->
                        new MeasuredPosting(contender.posting().id(), measurement.measure(view, contender, settings)))
                .toList();
    }

    List<Feature> features() {
        return model.features();
    }
}
