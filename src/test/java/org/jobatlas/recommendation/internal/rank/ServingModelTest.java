package org.jobatlas.recommendation.internal.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.feature.Feature;
import org.jobatlas.recommendation.internal.feature.Features;
import org.junit.jupiter.api.Test;

class ServingModelTest {

    private static final RankingModel WORDS = Models.linear(new FeatureWeight("wording", 100, 0));
    private static final RankingModel PLACES = Models.linear(new FeatureWeight("agreement", 100, 0));

    private final ListRequest request = SampleRequest.ofSomebody().request();
    private final List<Contender> contenders = List.of(
            SamplePosting.of("Agreed upon").contender(1, 0),
            SamplePosting.of("Well worded").contender(0, 1));

    private static List<String> titles(Ranking ranking) {
        return ranking.items().stream()
                .map(rated -> rated.contender().posting().title())
                .toList();
    }

    @Test
    void beginsWithTheModelThatComesWithThePortal() {
        assertThat(new ServingModel(AllFeatures.features()).get().version().toString())
                .startsWith("linear-2026-11-28@");
    }

    @Test
    void whatIsActivatedScoresTheNextListAndSignsIt() {
        ServingModel serving = new ServingModel(AllFeatures.features());
        DomainReranker reranker = new DomainReranker(AllFeatures.features(), serving);
        serving.activate(WORDS);
        Ranking byWords = reranker.rerank(contenders, request, RankingVariant.PRODUCTION);
        serving.activate(PLACES);
        Ranking byPlaces = reranker.rerank(contenders, request, RankingVariant.PRODUCTION);
        assertThat(titles(byWords)).containsExactly("Well worded", "Agreed upon");
        assertThat(byWords.model()).isEqualTo(WORDS.version());
        assertThat(titles(byPlaces)).containsExactly("Agreed upon", "Well worded");
        assertThat(byPlaces.model()).isEqualTo(PLACES.version());
    }

    @Test
    void aListThatBeganWithAModelEndsWithIt() {
        List<RankingModel> due = new ArrayList<>();
        List<ServingModel> serving = new ArrayList<>();
        Feature meddler = new Feature() {
            @Override
            public FeatureInfo info() {
                return new FeatureInfo("meddler", "activates while it measures", Range.UNIT, new Colour("red", "red"));
            }

            @Override
            public ToDoubleFunction<Contender> forRequest(ListRequest request) {
                return contender -> {
                    due.forEach(serving.getFirst()::activate);
                    return NOT_STATED;
                };
            }
        };
        List<Feature> all = new ArrayList<>(AllFeatures.features().list());
        all.add(meddler);
        Features features = new Features(all);
        serving.add(new ServingModel(features));
        serving.getFirst().activate(WORDS);
        due.add(PLACES);
        Ranking ranking =
                new DomainReranker(features, serving.getFirst()).rerank(contenders, request, RankingVariant.PRODUCTION);
        assertThat(serving.getFirst().get()).isEqualTo(PLACES);
        assertThat(ranking.model()).isEqualTo(WORDS.version());
        assertThat(ranking.items()).extracting(Rated::score).containsExactly(100.0, 0.0);
    }

    @Test
    void aModelOfFeaturesThatNobodyMeasuresIsRefusedAndTheOldOneStays() {
        ServingModel serving = new ServingModel(AllFeatures.features());
        RankingModel before = serving.get();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serving.activate(Models.linear(new FeatureWeight("horoscope", 1, 0))))
                .withMessageEndingWith("needs horoscope, which is not measured");
        assertThat(serving.get()).isSameAs(before);
    }

    @Test
    void otherWeightsMakeAnotherScoreAndLeaveTheModelAsItWas() {
        RankingModel doubled = WORDS.with(Map.of("wording", 200.0));
        assertThat(doubled.contributions(new double[] {0.5})).containsExactly(100);
        assertThat(WORDS.contributions(new double[] {0.5})).containsExactly(50);
    }
}
