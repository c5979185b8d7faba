package org.jobatlas.recommendation.internal.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.feature.Features;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoringModelTest {

    private final Features features = AllFeatures.features();
    private final ScoringModel model = new ScoringModel(features);

    @Test
    void everyFeatureOfThePortalHasAWeightInTheFile() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("models", "reranker", "weights.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyElementsOf(features.names());
    }

    @Test
    void aPartAddsItsWeightTimesItsDistanceFromTheReferenceInTenths() {
        ScoringModel small = new ScoringModel(
                features.infos().subList(0, 2),
                new LinearModel(
                        List.of(new FeatureWeight("agreement", 16.39, 0), new FeatureWeight("wording", -3, 0.15))));
        assertThat(small.parts(new double[] {0.5, 0.05}))
                .extracting(Part::contribution)
                .containsExactly(8.2, 0.3);
    }

    @RepeatedTest(200)
    void theShownScoreIsTheModelsButForHalfATenthAPart(RepetitionInfo repetition) {
        double[] values = values(new Random(repetition.getCurrentRepetition()));
        double exact = new LinearModel(model.weights()).score(values);
        Explanation explanation = new Explanation(model.parts(values), List.of(), List.of(), List.of(), null, 1);
        assertThat(explanation.score()).isCloseTo(exact, within(0.05 * values.length + 1e-9));
        assertThat(BigDecimal.valueOf(explanation.score()).scale()).isLessThanOrEqualTo(1);
    }

    @Test
    void whatIsNotStatedAddsNothingAndSaysSo() {
        double[] values = new double[features.names().size()];
        java.util.Arrays.fill(values, Double.NaN);
        assertThat(model.parts(values)).allSatisfy(part -> {
            assertThat(part.stated()).isFalse();
            assertThat(part.contribution()).isZero();
        });
    }

    @Test
    void aPerfectMatchScoresAboutAHundred() {
        double[] values = new double[features.names().size()];
        java.util.Arrays.fill(values, 1);
        Explanation best = new Explanation(model.parts(values), List.of(), List.of(), List.of(), null, 1);
        assertThat(best.score()).isBetween(90.0, 115.0);
    }

    private double[] values(Random random) {
        return random.doubles(features.names().size())
                .map(value -> random.nextInt(4) == 0 ? Double.NaN : value)
                .toArray();
    }
}
