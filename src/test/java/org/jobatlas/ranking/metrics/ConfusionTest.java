package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jobatlas.ranking.metrics.Confusion.Pair;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    private final Confusion confusion = Confusion.of(
            List.of(
                    new Pair("it", "it"),
                    new Pair("it", "it"),
                    new Pair("it", "sales"),
                    new Pair("sales", "it"),
                    new Pair("care", "care")),
            List.of("care", "it", "sales"));

    @Test
    void f1IsCalculatedPerLabelAndItsMeanOverLabels() {
        // it: 2 right, 1 missed, 1 wrong; sales: 0 right; care: 1 right
        assertThat(confusion.f1("it")).isEqualTo(4.0 / 6, within(1e-12));
        assertThat(confusion.f1("sales")).isZero();
        assertThat(confusion.f1("care")).isEqualTo(1);
        assertThat(confusion.macroF1(1)).isEqualTo((4.0 / 6 + 0 + 1) / 3, within(1e-12));
        assertThat(confusion.macroF1(3)).as("only it has three").isEqualTo(4.0 / 6, within(1e-12));
        assertThat(confusion.accuracy()).isEqualTo(3 / 5.0, within(1e-12));
    }

    @Test
    void rowsAreTruthAndColumnsWhatWasChosen() {
        assertThat(confusion.count("it", "sales")).isEqualTo(1);
        assertThat(confusion.support("it")).isEqualTo(3);
    }

    @Test
    void whatWasNeverSeenIsWorthNothingAndAStrangerIsRefused() {
        assertThat(Confusion.of(List.of(), List.of("it")).macroF1(0)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confusion.of(List.of(new Pair("it", "law")), List.of("it")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confusion(List.of("a"), new int[][] {{1, 2}}));
    }
}
