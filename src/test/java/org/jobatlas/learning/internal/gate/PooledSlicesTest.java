package org.jobatlas.learning.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.ranking.metrics.Estimate;
import org.junit.jupiter.api.Test;

class PooledSlicesTest {

    private static Slice slice(String name, int lists, double mean, double half) {
        Estimate level = new Estimate(0.5, 0.4, 0.6);
        return new Slice(name, lists, level, level, new Estimate(mean, mean - half, mean + half));
    }

    private static double pooled(Slice slice, Slice... others) {
        List<Slice> all = new ArrayList<>(List.of(slice(GateReport.ALL, 400, 0.02, 0.01), slice));
        all.addAll(List.of(others));
        return PooledSlices.of(all).getOrDefault(slice, Double.NaN);
    }

    @Test
    void aFallOfAHandfulOfListsAmongSlicesThatRiseIsTakenForChance() {
        double fallen = pooled(
                slice("field:law", 8, -0.08, 0.15),
                slice("field:it", 150, 0.02, 0.02),
                slice("field:health", 200, 0.025, 0.02));
        assertThat(fallen).isCloseTo(0.02, within(0.01));
    }

    @Test
    void aFallOfManyListsStaysAFall() {
        double fallen = pooled(
                slice("field:law", 120, -0.08, 0.02),
                slice("field:it", 150, 0.03, 0.02),
                slice("field:health", 200, 0.03, 0.02));
        assertThat(fallen).isCloseTo(-0.08, within(0.01));
    }

    @Test
    void aSliceThatIsEverythingFallsWithEverything() {
        Slice all = slice("language:en", 400, -0.05, 0.01);
        assertThat(PooledSlices.of(List.of(slice(GateReport.ALL, 400, -0.05, 0.01), all)))
                .containsEntry(all, -0.05);
    }
}
