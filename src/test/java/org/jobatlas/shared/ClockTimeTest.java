package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;

class ClockTimeTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-30T09:00:00Z"));
    private final ClockTime time = new ClockTime(clock);

    @Test
    void itGoesWithTheClockAndNeverBack() {
        long begun = time.currentTimeNanos();
        clock.advance(Duration.ofSeconds(5));
        assertThat(time.currentTimeNanos() - begun)
                .isEqualTo(Duration.ofSeconds(5).toNanos());
        clock.advance(Duration.ofDays(-1));
        assertThat(time.currentTimeNanos() - begun)
                .isEqualTo(Duration.ofSeconds(5).toNanos());
        clock.advance(Duration.ofSeconds(2));
        assertThat(time.currentTimeNanos() - begun)
                .isEqualTo(Duration.ofSeconds(7).toNanos());
    }

    @Test
    void aClockThatIsSetBackByADayLocksNobodyOutForADay() {
        Bucket oneAMinute = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofMinutes(1)))
                .build();
        assertThat(oneAMinute.tryConsume(1)).isTrue();
        clock.advance(Duration.ofDays(-1));
        assertThat(oneAMinute.tryConsume(1)).as("at once").isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(oneAMinute.tryConsume(1)).as("a minute later").isTrue();
    }
}
