package org.jobatlas.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that jumps by a day: planned work goes on as if it had not. */
@DatabaseTest(classes = ClockWatchIT.Slice.class)
class ClockWatchIT {

    /** The database and nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.jobatlas.operation")
    static class Slice {}

    private static final Instant NOW = Instant.parse("2126-11-30T09:00:00Z");
    private static final Duration SOON = Duration.ofMinutes(5);

    @Autowired
    private JdbcClient jdbc;

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private long elapsed;

    @BeforeEach
    @AfterEach
    void nothingIsPlanned() {
        jdbc.sql("delete from scheduled_tasks").update();
    }

    private void plan(String task, Instant at, boolean picked) {
        jdbc.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, 'recurring', ?, ?, 1)")
                .params(task, Timestamp.from(at), picked)
                .update();
    }

    private Instant planned(String task) {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = ?")
                .param(task)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void pass(Duration time) {
        clock.advance(time);
        elapsed += time.toNanos();
    }

    @Test
    void whatWasPlannedByAClockThatWasADayAheadIsDoneWhenItIsDue() {
        plan("publish", NOW.plus(SOON), false);
        plan("running", NOW.plus(SOON), true);
        ClockWatch watch = new ClockWatch(jdbc, clock, () -> elapsed);
        pass(Duration.ofSeconds(20));
        watch.look();
        assertThat(planned("publish")).as("before").isEqualTo(NOW.plus(SOON));
        clock.advance(Duration.ofDays(-1));
        pass(Duration.ofSeconds(20));
        watch.look();
        assertThat(planned("publish")).isEqualTo(NOW.plus(SOON).minus(Duration.ofDays(1)));
        assertThat(planned("running")).isEqualTo(NOW.plus(SOON));
        pass(Duration.ofSeconds(20));
        watch.look();
        assertThat(planned("publish")).as("only once").isEqualTo(NOW.plus(SOON).minus(Duration.ofDays(1)));
    }

    @Test
    void aClockThatJumpsAheadOrIsCorrectedALittleMovesNothing() {
        plan("publish", NOW.plus(SOON), false);
        ClockWatch watch = new ClockWatch(jdbc, clock, () -> elapsed);
        clock.advance(Duration.ofDays(1));
        watch.look();
        clock.advance(Duration.ofSeconds(-30));
        watch.look();
        assertThat(planned("publish")).isEqualTo(NOW.plus(SOON));
    }
}
