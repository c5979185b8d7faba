package org.jobatlas.learning.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.internal.gate.PooledSlices.Pooled;
import org.jobatlas.ranking.metrics.Estimate;
import org.junit.jupiter.api.Test;

class PooledSlicesTest {

    private static Slice slice(String name, int lists, double mean, double half) {
        Estimate level = new Estimate(0.5, 0.4, 0.6);
        return new Slice(name, lists, level, level, new Estimate(mean, mean - half, mean + half));
    }

    private static Pooled pooled(double all, Slice slice, Slice... others) {
        List<Slice> slices = new ArrayList<>(List.of(slice(GateReport.ALL, 400, all, 0.01), slice));
        slices.addAll(List.of(others));
        return Objects.requireNonNull(PooledSlices.of(slices).get(slice));
    }

    @Test
    void aFallOfAHandfulOfListsAmongSlicesThatRiseIsTakenForChance() {
        Pooled fallen = pooled(
                0.02,
                slice("field:law", 8, -0.08, 0.15),
                slice("field:it", 150, 0.02, 0.02),
                slice("field:health", 200, 0.025, 0.02));
        assertThat(fallen.mean()).isCloseTo(0.02, within(0.01));
        assertThat(fallen.surelyFalls()).isFalse();
    }

    @Test
    void aFallOfManyListsStaysAFall() {
        Pooled fallen = pooled(
                0.02,
                slice("field:law", 120, -0.08, 0.02),
                slice("field:it", 150, 0.03, 0.02),
                slice("field:health", 200, 0.03, 0.02));
        assertThat(fallen.mean()).isCloseTo(-0.08, within(0.01));
        assertThat(fallen.surelyFalls()).isTrue();
    }

    @Test
    void aSliceThatIsEverythingFallsWithEverything() {
        Pooled fallen = pooled(-0.05, slice("language:en", 400, -0.05, 0.01));
        assertThat(fallen.mean()).isCloseTo(-0.05, within(1e-6));
        assertThat(fallen.surelyFalls()).isTrue();
    }
}
