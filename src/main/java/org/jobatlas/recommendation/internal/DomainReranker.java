package org.jobatlas.recommendation.internal;

import java.util.Comparator;
import java.util.List;
import org.jobatlas.profile.Profile;
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

    List<Rated> rerank(List<Contender> contenders, Profile profile, RecommendationSettings settings) {
        ProfileView view = ProfileView.of(profile);
        return contenders.stream()
                .map(contender -> Rated.of(contender, model.parts(measurement.measure(view, contender, settings))))
                .sorted(Comparator.comparingDouble(Rated::score).reversed())
                .toList();
    }
}
