package org.jobatlas.recommendation.internal.rank;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.feature.Features;
import org.springframework.stereotype.Component;

/** Scores every contender by its features. */
@Component
class DomainReranker implements Reranker {

    private final Features features;
    private final ScoringModel model;

    DomainReranker(Features features, ScoringModel model) {
        this.features = features;
        this.model = model;
    }

    @Override
    public List<Rated> rerank(List<Contender> contenders, ListRequest request, RankingVariant variant) {
        if (!variant.reranked()) {
            return contenders.stream()
                    .map(contender -> new Rated(contender, List.of(), contender.agreement()))
                    .toList();
        }
        Function<Contender, double[]> measure = features.forRequest(request);
        ScoringModel weighted = model.with(variant.weights());
        return contenders.stream()
                .map(contender -> Rated.of(contender, weighted.parts(measure.apply(contender))))
                .sorted(Comparator.comparingDouble(Rated::score).reversed())
                .toList();
    }

    @Override
    public List<MeasuredPosting> measure(List<Contender> contenders, ListRequest request) {
        Function<Contender, double[]> measure = features.forRequest(request);
        return contenders.stream()
                .map(contender -> new MeasuredPosting(contender.id(), measure.apply(contender)))
                .toList();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public List<FeatureWeight> weights() {
        return model.weights();
    }
}
