package org.jobatlas.recommendation.internal.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.feature.Features;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private final Features features = AllFeatures.features();
    private final RankingModel model = LinearRankingModel.bundled();
    private final Scoring scoring = new Scoring(model, features.infos());

    @Test
    void everyWeightOfTheFileIsPositiveAndOfAFeatureInTheirOrder() {
        assertThat(features.names()).containsSubsequence(model.features());
        assertThat(model.weights())
                .filteredOn(weight -> !weight.name().equals("agreement"))
                .allSatisfy(
                        weight -> assertThat(weight.weight()).as(weight.name()).isPositive());
    }

    /** Ranks change with what else was found, so the score of a job would change when another one is removed. */
    @Test
    void agreementOfTheRanksWeighsNothing() {
        assertThat(model.weights())
                .filteredOn(weight -> weight.name().equals("agreement"))
                .extracting(FeatureWeight::weight)
                .containsExactly(0.0);
    }

    @Test
    void whatTheModelDoesNotKnowIsShownAndAddsNothing() {
        Scoring small = new Scoring(
                Models.linear(new FeatureWeight("wording", 10, 0)),
                features.infos().subList(0, 2));
        assertThat(small.parts(List.of(new double[] {0.9, 0.5})).getFirst())
                .extracting(Part::contribution)
                .containsExactly(0.0, 5.0);
    }

    @Test
    void aPartAddsItsWeightTimesItsDistanceFromTheReferenceInTenths() {
        Scoring small = new Scoring(
                Models.linear(new FeatureWeight("wording", -3, 0.15), new FeatureWeight("agreement", 16.39, 0)),
                features.infos().subList(0, 2));
        assertThat(small.parts(List.of(new double[] {0.5, 0.05})).getFirst())
                .extracting(Part::contribution)
                .containsExactly(8.2, 0.3);
    }

    @RepeatedTest(200)
    void theShownScoreIsTheModelsButForHalfATenthAPart(RepetitionInfo repetition) {
        double[] values = values(new Random(repetition.getCurrentRepetition()));
        double[] known = model.weights().stream()
                .mapToDouble(weight -> values[features.names().indexOf(weight.name())])
                .toArray();
        double exact = new LinearModel(model.weights()).score(known);
        Explanation explanation = new Explanation(
                scoring.parts(List.of(values)).getFirst(), List.of(), List.of(), List.of(), null, null, 1);
        assertThat(explanation.score()).isCloseTo(exact, within(0.05 * values.length + 1e-9));
        assertThat(BigDecimal.valueOf(explanation.score()).scale()).isLessThanOrEqualTo(1);
    }

    @Test
    void whatIsNotStatedAddsNothingAndSaysSo() {
        double[] values = new double[features.names().size()];
        java.util.Arrays.fill(values, Double.NaN);
        assertThat(scoring.parts(List.of(values)).getFirst()).allSatisfy(part -> {
            assertThat(part.stated()).isFalse();
            assertThat(part.contribution()).isZero();
        });
    }

    @Test
    void aPerfectMatchScoresAboutAHundred() {
        double[] values = new double[features.names().size()];
        java.util.Arrays.fill(values, 1);
        Explanation best = new Explanation(
                scoring.parts(List.of(values)).getFirst(), List.of(), List.of(), List.of(), null, null, 1);
        assertThat(best.score()).isBetween(90.0, 120.0);
    }

    private double[] values(Random random) {
        return random.doubles(features.names().size())
                .map(value -> random.nextInt(4) == 0 ? Double.NaN : value)
                .toArray();
    }
}
