package org.jobatlas.operation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jobatlas.operation.StageLatencies;
import org.springframework.stereotype.Service;

@Service
class MeasuredLatencies implements StageLatencies {

    private static final String METER = "jobatlas.pipeline.stage";

    private final MeterRegistry meters;

    MeasuredLatencies(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public List<Latency> all() {
        return meters.find(METER).timers().stream()
                .map(MeasuredLatencies::latency)
                .sorted(Comparator.comparingDouble(Latency::meanMillis).reversed())
                .toList();
    }

    private static Latency latency(Timer timer) {
        return new Latency(
                String.valueOf(timer.getId().getTag("stage")),
                timer.count(),
                timer.mean(TimeUnit.MILLISECONDS),
                timer.max(TimeUnit.MILLISECONDS));
    }
}
