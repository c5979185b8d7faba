package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jobatlas.taxonomy.internal.field.SoftmaxCalibration.Judged;
import org.junit.jupiter.api.Test;

class SoftmaxCalibrationTest {

    @Test
    void theTemperatureThatMadeAModelTooSureIsFound() {
        List<Judged> judged = drawn(3.0);
        assertThat(SoftmaxCalibration.temperature(judged)).isCloseTo(3.0, within(0.15));
    }

    @Test
    void calibrationBringsTheErrorDown() {
        List<Judged> judged = drawn(3.0);
        assertThat(SoftmaxCalibration.expectedError(judged, 1)).isGreaterThan(0.1);
        assertThat(SoftmaxCalibration.expectedError(judged, SoftmaxCalibration.temperature(judged)))
                .isLessThan(0.02);
    }

    @Test
    void aModelThatIsSureAndRightHasNoError() {
        assertThat(SoftmaxCalibration.expectedError(List.of(new Judged(new double[] {100, 0}, 0)), 1))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void aModelThatIsSureAndWrongHasTheWholeError() {
        assertThat(SoftmaxCalibration.expectedError(List.of(new Judged(new double[] {100, 0}, 1)), 1))
                .isCloseTo(1, within(1e-9));
    }

    /** Labels drawn from honest probabilities, and logits exaggerated by the factor. */
    private static List<Judged> drawn(double exaggeration) {
        Random random = new Random(3);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] honest = {random.nextGaussian() * 2, random.nextGaussian() * 2, random.nextGaussian() * 2};
            double[] probabilities = new Judged(honest, 0).probabilities(1);
            double draw = random.nextDouble();
            int label = draw < probabilities[0] ? 0 : draw < probabilities[0] + probabilities[1] ? 1 : 2;
            for (int k = 0; k < honest.length; k++) {
                honest[k] *= exaggeration;
            }
            judged.add(new Judged(honest, label));
        }
        return judged;
    }
}
