package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.RememberedFeedback;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.feature.Feature;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.Reranker;
import org.jobatlas.recommendation.internal.rank.Rerankers;
import org.jobatlas.recommendation.internal.record.ListLog;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** The walk-through of CONTRIBUTING: one class, and nothing else is touched. */
class AddedFeatureTest {

    @Order(55)
    static class BrevityFeature implements Feature {

        private static final FeatureInfo INFO = new FeatureInfo(
                "shortness", "shortness of the title", new Range(-40, 0), new Colour("oklch(0.6 0.1 60)", "gold"));

        @Override
        public FeatureInfo info() {
            return INFO;
        }

        @Override
        public ToDoubleFunction<Contender> forRequest(ListRequest request) {
            return contender -> -contender.posting().title().length();
        }
    }

    private final ListRequest request = SampleRequest.ofSomebody().request();
    private final List<Contender> contenders = List.of(SamplePosting.of("Baker").contender(1, 1));
    private final Reranker reranker = Rerankers.bundled(AllFeatures.with(BrevityFeature.class));

    private Recommendation recommended() {
        Rated rated = reranker.rerank(contenders, request, RankingVariant.PRODUCTION)
                .items()
                .getFirst();
        return new Recommendation(
                1,
                Cards.of(rated.contender()),
                new Explanation(rated.parts(), List.of(), List.of(), List.of(), null, null, 1),
                new Fit(Band.STRONG, List.of(), null));
    }

    @Test
    void appearsInTheExplanationAndWeighsNothingYet() {
        assertThat(recommended().explanation().parts())
                .filteredOn(part -> part.feature().name().equals("shortness"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.value()).isEqualTo(-5);
                    assertThat(part.share()).isEqualTo(0.875);
                    assertThat(part.contribution()).isZero();
                });
    }

    @Test
    void appearsInTheLog() {
        RecommendationList list = new RecommendationList(
                new ImpressionListId(UUID.randomUUID()),
                List.of(recommended()),
                Map.of("rerank", Duration.ZERO),
                "-",
                Assumed.ANYWHERE,
                List.of());
        ShownList shown = new ListLog(new RememberedFeedback(), JsonMapper.shared())
                .shown(list, Map.of(), request, Surface.RECOMMENDATION);
        int place = shown.features().indexOf("shortness");
        assertThat(shown.items().getFirst().values().get(place)).isEqualTo(-5);
    }

    @Test
    void appearsInTheFitting() {
        assertThat(reranker.weights()).contains(new FeatureWeight("shortness", 0, 0));
        int place =
                reranker.weights().stream().map(FeatureWeight::name).toList().indexOf("shortness");
        assertThat(reranker.measure(contenders, request))
                .extracting(MeasuredPosting::values)
                .singleElement()
                .satisfies(values -> assertThat(values[place]).isEqualTo(-5));
    }

    @Test
    void standsWhereItsOrderSays() {
        assertThat(reranker.weights())
                .extracting(FeatureWeight::name)
                .containsSubsequence("skills", "shortness", "title");
    }
}
