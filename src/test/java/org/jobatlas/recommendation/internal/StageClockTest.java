package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class StageClockTest {

    @Test
    void everyStageIsAMetricOfPrometheus() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        StageClock clock = new StageClock(registry);
        assertThat(clock.time("retrieval", () -> 42)).isEqualTo(42);
        assertThat(clock.stages()).containsOnlyKeys("retrieval");
        assertThat(registry.scrape()).contains("jobatlas_pipeline_stage_seconds_count{stage=\"retrieval\"} 1");
    }
}
