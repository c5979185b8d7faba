package org.jobatlas.operation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jobatlas.operation.StageLatencies;
import org.springframework.stereotype.Service;

@Service
class MeasuredLatencies implements StageLatencies {

    private static final String METER = "jobatlas.pipeline.stage";

    /** The percentile that application.yml configures. */
    private static final double P95 = 0.95;

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
        HistogramSnapshot snapshot = timer.takeSnapshot();
        return new Latency(
                String.valueOf(timer.getId().getTag("stage")),
                snapshot.count(),
                snapshot.mean(TimeUnit.MILLISECONDS),
                Stream.of(snapshot.percentileValues())
                        .filter(value -> value.percentile() == P95)
                        .mapToDouble(value -> value.value(TimeUnit.MILLISECONDS))
                        .findFirst()
                        .orElseGet(() -> snapshot.max(TimeUnit.MILLISECONDS)));
    }
}
