package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftmaxModelTest {
    private static final SoftmaxModel MODEL =
            new SoftmaxModel(List.of("it", "health"), 2, new float[] {1, 0, 0.5f, 0, 1, -0.5f});

    @Test
    void probabilitiesFollowTheFormula() {
        double ratio = Math.exp(2 * 0.8 + 1) / Math.exp(0.6);
        double[] probabilities = new SoftmaxModel(List.of("a", "b"), 2, new float[] {2, 0, 1, 0, 1, 0})
                .probabilities(new float[] {0.8f, 0.6f});
        assertThat(probabilities[0] / probabilities[1]).isCloseTo(ratio, within(1e-5));
        assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertThat(MODEL.probabilities(new float[] {1e30f, 0})).containsExactly(1, 0);
    }

    @Test
    void aHighTemperatureMakesTheModelLessSureButKeepsItsOrder() {
        double[] cold = MODEL.probabilities(new float[] {1, 0});
        double[] warm = SoftmaxCalibration.cooled(MODEL, 4).probabilities(new float[] {1, 0});
        assertThat(warm[0]).isLessThan(cold[0]).isGreaterThan(0.5);
    }

    @Test
    void aVectorOfAnotherModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODEL.probabilities(new float[3]))
                .withMessageContaining("2 dimensions, not 3");
    }

    @Test
    void weightsThatDoNotFitTheLabelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftmaxModel(List.of("it", "health"), 2, new float[5]));
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
        FieldClassifierFiles written = FieldClassifierFiles.trained("softmax-2026-11-28", "some-vectors", MODEL);
        written.write(folder);
        FieldClassifierFiles read = FieldClassifierFiles.in(folder);
        assertThat(read.version()).isEqualTo(written.version());
        assertThat(read.embedding()).isEqualTo("some-vectors");
        assertThat(read.model().labels()).isEqualTo(MODEL.labels());
        assertThat(read.model().weights()).isEqualTo(MODEL.weights());
    }
}
