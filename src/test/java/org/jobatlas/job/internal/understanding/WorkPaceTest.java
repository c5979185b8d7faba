package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;

class WorkPaceTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-29T12:00:00Z"));
    private final WorkPace pace = new WorkPace(clock);

    @Test
    void countsTheTimeOfBatchesAndNotThePausesBetweenThem() {
        batch(32, Duration.ofSeconds(2));
        clock.advance(Duration.ofMinutes(3));
        batch(48, Duration.ofSeconds(2));
        assertThat(pace.perSecond()).hasValue(20);
    }

    @Test
    void knowsNothingOfWhatIsLongAgo() {
        batch(32, Duration.ofSeconds(2));
        clock.advance(Duration.ofMinutes(11));
        assertThat(pace.perSecond()).isEmpty();
    }

    private void batch(int postings, Duration took) {
        Instant begun = pace.begin();
        clock.advance(took);
        pace.done(postings, begun);
    }
}
