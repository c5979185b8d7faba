package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jobatlas.ranking.metrics.CalibrationError.Prediction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private final Bootstrap bootstrap = new Bootstrap(2_000, 7);

    @Test
    void theIntervalOfANormalSampleIsTheOneOfTheory() {
        Random random = new Random(3);
        double[] values =
                random.doubles(400).map(any -> random.nextGaussian(5, 2)).toArray();
        Estimate estimate = new Bootstrap(10_000, 1).of(values);
        double mean = Arrays.stream(values).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(values).map(value -> Math.pow(value - mean, 2)).sum() / values.length);
        assertThat(estimate.mean()).isEqualTo(mean, within(1e-12));
        assertThat(estimate.low()).isEqualTo(mean - 1.96 * deviation / 20, within(0.01));
        assertThat(estimate.high()).isEqualTo(mean + 1.96 * deviation / 20, within(0.01));
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        assertThat(bootstrap.of(new double[] {0.25, 0.25, 0.25})).isEqualTo(new Estimate(0.25, 0.25, 0.25));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.of(new double[0]));
    }

    @RepeatedTest(20)
    void theIntervalHoldsTheMeanAndLiesWithinTheValues(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] values = random.doubles(2 + random.nextInt(50)).toArray();
        Estimate estimate = bootstrap.of(values);
        assertThat(estimate.mean()).isBetween(estimate.low(), estimate.high());
        assertThat(estimate.low())
                .isGreaterThanOrEqualTo(Arrays.stream(values).min().orElseThrow() - 1e-12);
        assertThat(estimate.high())
                .isLessThanOrEqualTo(Arrays.stream(values).max().orElseThrow() + 1e-12);
        assertThat(bootstrap.of(values)).as("same seed").isEqualTo(estimate);
    }

    @Test
    void threeEqualSignsOfThreeComeByChanceOnceInFour() {
        // of the 8 ways to give three equal differences signs, 2 are as far from zero
        assertThat(new RandomisationTest(20_000, 5).p(new double[] {1, 1, 1}, new double[3]))
                .isEqualTo(0.25, within(0.01));
    }

    @Test
    void equalSystemsDifferByChanceAlways() {
        assertThat(new RandomisationTest(500, 5).p(new double[] {1, 2}, new double[] {1, 2}))
                .isEqualTo(1);
    }

    @Test
    void aSteadyAdvantageIsNoChance() {
        Random random = new Random(11);
        double[] one = random.doubles(60).toArray();
        double[] other = Arrays.stream(one)
                .map(value -> value - 0.1 * random.nextDouble())
                .toArray();
        RandomisationTest test = new RandomisationTest(10_000, 5);
        assertThat(test.p(one, other)).isLessThan(0.001);
        assertThat(test.p(one, other)).as("two-sided").isEqualTo(test.p(other, one));
        assertThatIllegalArgumentException().isThrownBy(() -> test.p(one, new double[1]));
    }

    @Test
    void calibrationIsTheGapBetweenConfidenceAndSuccessInEveryBin() {
        // bin 1 of 2: confidence .4 twice, right once, gap .1; bin 2: .9 and 1, both right, gap .05
        List<Prediction> predictions = List.of(
                new Prediction(0.4, true),
                new Prediction(0.4, false),
                new Prediction(0.9, true),
                new Prediction(1, true));
        assertThat(new CalibrationError(2).of(predictions)).isEqualTo((2 * 0.1 + 2 * 0.05) / 4, within(1e-12));
        assertThat(CalibrationError.STANDARD.of(List.of())).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Prediction(1.1, true));
    }

    @RepeatedTest(10)
    void aClassifierThatIsRightAsOftenAsItSaysIsCalibrated(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Prediction> honest = new ArrayList<>();
        List<Prediction> boasting = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double confidence = random.nextDouble();
            boolean correct = random.nextDouble() < confidence;
            honest.add(new Prediction(confidence, correct));
            boasting.add(new Prediction(Math.sqrt(confidence), correct));
        }
        assertThat(CalibrationError.STANDARD.of(honest)).isLessThan(0.02);
        assertThat(CalibrationError.STANDARD.of(boasting)).isGreaterThan(0.1);
    }
}
