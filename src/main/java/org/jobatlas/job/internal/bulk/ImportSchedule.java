package org.jobatlas.job.internal.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jobatlas.job.internal.JobProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Polls every second for imports to write or undo, including those interrupted before; and periodically for expired
 * ones.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.background", matchIfMissing = true)
class ImportSchedule {

    /** Longer than a file waits and is read. */
    private static final Duration LONGEST_READING = Duration.ofHours(1);

    private final ImportWriter writer;
    private final ImportReading reading;
    private final ImportRows rows;
    private final JobProperties properties;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportSchedule(ImportWriter writer, ImportReading reading, ImportRows rows, JobProperties properties, Clock clock) {
        this.writer = writer;
        this.reading = reading;
        this.rows = rows;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * At a fixed rate, as tasks with a fixed delay share one thread, and imports would wait until all vectors are
     * computed.
     */
    @Scheduled(fixedRateString = "PT1S")
    void goOn() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (!Thread.currentThread().isInterrupted() && writer.step()) {
                // a page after the other
            }
        } finally {
            busy.set(false);
        }
    }

    @Scheduled(fixedRateString = "PT2S")
    void watch() {
        reading.watch();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        rows.breakOff(clock.instant().minus(LONGEST_READING));
        rows.forget(clock.instant().minus(properties.keepImports()));
    }
}
