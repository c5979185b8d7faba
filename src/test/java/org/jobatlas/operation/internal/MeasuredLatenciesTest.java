package org.jobatlas.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.jobatlas.operation.StageLatencies.Latency;
import org.junit.jupiter.api.Test;

class MeasuredLatenciesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Timer stage(String name) {
        return Timer.builder("jobatlas.pipeline.stage")
                .tag("stage", name)
                .publishPercentiles(0.95)
                .distributionStatisticExpiry(Duration.ofDays(1))
                .register(meters);
    }

    @Test
    void theSlowestStageStandsFirstWithTheTimeThatItsListsStayWithin() {
        for (int i = 1; i <= 100; i++) {
            stage("read").record(Duration.ofMillis(i < 96 ? 100 : 900));
            stage("explain").record(Duration.ofMillis(10));
        }
        assertThat(new MeasuredLatencies(meters).all())
                .extracting(Latency::stage)
                .containsExactly("read", "explain");
        assertThat(new MeasuredLatencies(meters).all().getFirst()).satisfies(read -> {
            assertThat(read.count()).isEqualTo(100);
            assertThat(read.meanMillis()).isCloseTo(140, within(1.0));
            assertThat(read.p95Millis()).isCloseTo(100, within(10.0));
        });
    }

    @Test
    void withoutAShareAskedForTheLongestIsTold() {
        meters.timer("jobatlas.pipeline.stage", "stage", "read").record(Duration.ofMillis(70));
        assertThat(new MeasuredLatencies(meters).all().getFirst().p95Millis()).isCloseTo(70, within(1.0));
    }
}
