package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun.Measured;
import org.junit.jupiter.api.Test;

class InterleavedRunTest {

    @Test
    void theRatioIsTheMedianOfThePairsAfterThreeThatDoNotCount() {
        Iterator<Double> ours = List.of(99.0, 98.0, 97.0, 10.0, 20.0, 90.0).iterator();
        Iterator<Double> baseline = List.of(1.0, 1.0, 1.0, 10.0, 10.0, 10.0).iterator();

        Measured measured = new InterleavedRun(3).values(ours::next, baseline::next);

        assertThat(measured.ratio()).isCloseTo(2, within(0.01));
        assertThat(measured.ours()).isCloseTo(20, within(0.1));
        assertThat(measured.baseline()).isCloseTo(10, within(0.1));
        assertThat(measured.n()).isEqualTo(3);
    }

    @Test
    void bothWaysTakeTurnsCallByCall() {
        List<String> calls = new ArrayList<>();

        new InterleavedRun(1).millis(2, 50, call -> calls.add("ours" + call), call -> calls.add("baseline" + call));

        assertThat(calls)
                .hasSize(16)
                .startsWith("ours0", "baseline0", "ours1", "baseline1", "ours0")
                .endsWith("ours0", "baseline0", "ours1", "baseline1");
    }

    @Test
    void aLineSaysWhetherTheTargetWasMissed() {
        Measured measured = new Measured(2.5, 5, 2, 7);

        assertThat(new BenchmarkResult("knn", measured, "ms", Target.atMost(2)).line())
                .isEqualTo("knn ratio=2.500 ours=5.000ms baseline=2.000ms n=7 target<=2.0 missed");
        assertThat(new BenchmarkResult("knn", measured, "ms", Target.atLeast(2)).met())
                .isTrue();
    }
}
