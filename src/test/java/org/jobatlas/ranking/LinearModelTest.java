package org.jobatlas.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private final LinearModel model =
            new LinearModel(List.of(new FeatureWeight("meaning", 30, 0), new FeatureWeight("distance", 8, 0.25)));

    @Test
    void contributionsAreWeightTimesDistanceFromTheReference() {
        assertThat(model.contributions(new double[] {0.5, 1})).containsExactly(15, 6);
        assertThat(model.contributions(new double[] {0, 0})).containsExactly(0, -2);
    }

    @Test
    void theScoreIsTheSumOfTheContributions() {
        assertThat(model.score(new double[] {0.7, 0.3})).isCloseTo(21 + 0.4, within(1e-12));
    }

    @Test
    void whatIsNotStatedAddsExactlyNothing() {
        assertThat(model.contributions(new double[] {Double.NaN, Double.NaN})).containsExactly(0, 0);
    }

    @Test
    void notStatedIsBetterThanStatedBadlyAndWorseThanStatedWell() {
        double notStated = model.score(new double[] {0.5, Double.NaN});
        assertThat(notStated).isGreaterThan(model.score(new double[] {0.5, 0}));
        assertThat(notStated).isLessThan(model.score(new double[] {0.5, 1}));
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> model.score(new double[1]));
    }

    @Test
    void twoFeaturesOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearModel(List.of(new FeatureWeight("a", 1, 0), new FeatureWeight("a", 2, 0))));
    }
}
