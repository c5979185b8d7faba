package org.jobatlas.recommendation.internal.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.feature.Features;
import org.springframework.stereotype.Component;

/** Scores every contender by its features. */
@Component
class DomainReranker implements Reranker {

    private final Features features;
    private final ActiveModel active;

    DomainReranker(Features features, ActiveModel active) {
        this.features = features;
        this.active = active;
    }

    @Override
    public Ranking rerank(List<Contender> contenders, ListRequest request, RankingVariant variant) {
        RankingModel chosen = variant.model();
        RankingModel model = chosen == null ? active.get() : chosen;
        if (!variant.reranked()) {
            return new Ranking(
                    model.version(),
                    contenders.stream()
                            .map(contender -> new Rated(contender, List.of(), contender.agreement()))
                            .toList());
        }
        Function<Contender, double[]> measure = features.forRequest(request);
        Scoring scoring = new Scoring(model.with(variant.weights()), features.infos());
        return new Ranking(
                model.version(),
                // on all cores: what is measured of one tells nothing of another
                scoring
                        .rate(
                                contenders,
                                contenders.parallelStream().map(measure).toArray(double[][]::new))
                        .stream()
                        .sorted(Comparator.comparingDouble(Rated::score).reversed())
                        .toList());
    }

    @Override
    public List<MeasuredPosting> measure(List<Contender> contenders, ListRequest request) {
        Function<Contender, double[]> measure = features.forRequest(request);
        return contenders.stream()
                .map(contender -> new MeasuredPosting(contender.id(), measure.apply(contender)))
                .toList();
    }

    @Override
    public Optional<double[]> rescore(String version, List<String> names, double[][] measured) {
        RankingModel model = active.get();
        return model.version().toString().equals(version) && names.equals(features.names())
                ? Optional.of(new Scoring(model, features.infos()).scores(measured))
                : Optional.empty();
    }

    @Override
    public List<FeatureWeight> weights() {
        Map<String, FeatureWeight> known =
                active.get().weights().stream().collect(Collectors.toMap(FeatureWeight::name, Function.identity()));
        return features.names().stream()
                .map(name -> known.getOrDefault(name, new FeatureWeight(name, 0, 0)))
                .toList();
    }
}
