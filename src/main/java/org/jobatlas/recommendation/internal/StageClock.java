package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Times the stages of one run, for the person who asks and for the metric {@code jobatlas.pipeline.stage}. */
public final class StageClock {

    private final MeterRegistry meters;
    private final Map<String, Duration> stages = new LinkedHashMap<>();

    public StageClock(MeterRegistry meters) {
        this.meters = meters;
    }

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        stages.merge(stage, took, Duration::plus);
        meters.timer("jobatlas.pipeline.stage", "stage", stage).record(took);
        return result;
    }

    Map<String, Duration> stages() {
        return stages;
    }
}
