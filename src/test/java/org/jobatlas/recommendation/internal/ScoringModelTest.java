package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Part;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoringModelTest {

    private final ScoringModel model = new ScoringModel();

    @Test
    void everyFeatureHasAWeight() {
        assertThat(model.parts(new double[FeatureName.values().length]))
                .extracting(Part::feature)
                .containsExactly(java.util.Arrays.stream(FeatureName.values())
                        .map(FeatureName::key)
                        .toArray(String[]::new));
    }

    @RepeatedTest(200)
    void theShownPartsSumExactlyToTheShownScore(RepetitionInfo repetition) {
        List<Part> parts = model.parts(values(new Random(repetition.getCurrentRepetition())));
        BigDecimal shown = parts.stream()
                .map(part -> BigDecimal.valueOf(part.contribution()).setScale(1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Explanation explanation = new Explanation(parts, List.of(), List.of(), List.of(), null, 1);
        assertThat(BigDecimal.valueOf(explanation.score())).isEqualByComparingTo(shown);
    }

    @Test
    void whatIsNotStatedAddsNothingAndSaysSo() {
        double[] values = new double[FeatureName.values().length];
        java.util.Arrays.fill(values, Double.NaN);
        assertThat(model.parts(values)).allSatisfy(part -> {
            assertThat(part.stated()).isFalse();
            assertThat(part.contribution()).isZero();
        });
    }

    @Test
    void aPerfectMatchScoresAboutAHundred() {
        double[] values = new double[FeatureName.values().length];
        java.util.Arrays.fill(values, 1);
        Explanation best = new Explanation(model.parts(values), List.of(), List.of(), List.of(), null, 1);
        assertThat(best.score()).isBetween(90.0, 115.0);
    }

    private static double[] values(Random random) {
        return random.doubles(FeatureName.values().length)
                .map(value -> random.nextInt(4) == 0 ? Double.NaN : value)
                .toArray();
    }
}
