package org.jobatlas.operation.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices that the clock of the machine was set back, and moves planned work back with it: otherwise nothing would be
 * published, closed or forgotten until the clock is as late again as it was.
 */
@Component
@Profile("portal")
class ClockWatch {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

    /** Less than this is a correction, and the wait for it no harm. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LongSupplier elapsed;
    private Instant then;
    private long nanosThen;

    @Autowired
    ClockWatch(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, System::nanoTime);
    }

    /** As above, with the nanoseconds that pass whatever the clock says. */
    ClockWatch(JdbcClient jdbc, Clock clock, LongSupplier elapsed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.elapsed = elapsed;
        this.then = clock.instant();
        this.nanosThen = elapsed.getAsLong();
    }

    @Scheduled(fixedDelayString = "PT20S")
    void look() {
        Instant now = clock.instant();
        long nanos = elapsed.getAsLong();
        Duration back = Duration.between(now, then.plusNanos(nanos - nanosThen));
        if (back.compareTo(LEAST) > 0) {
            log.warn("The clock was set back by {}; planned work is moved back with it", back);
            jdbc.sql("""
                update scheduled_tasks set execution_time = execution_time - cast(? as interval), version = version + 1
                where not picked and execution_time > ?\
                """).params(back.toString(), Timestamp.from(now)).update();
        }
        then = now;
        nanosThen = nanos;
    }
}
