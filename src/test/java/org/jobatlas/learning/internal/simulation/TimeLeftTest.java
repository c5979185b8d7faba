package org.jobatlas.learning.internal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final List<String> said = new ArrayList<>();

    private TimeLeft left(int rounds, int badModels) {
        return new TimeLeft(new Plan(rounds, 1, 200, badModels, 1_650, 1, Path.of("out")), said::add, clock);
    }

    @Test
    void halfOfTheWayTakesAsLongAgain() {
        TimeLeft left = left(2, 0);
        clock.advance(Duration.ofMinutes(4));
        left.round(0, "first");
        clock.advance(Duration.ofMinutes(4));
        left.round(1, "second");
        assertThat(said).element(1).isEqualTo("second [50 %, about 8 min left]");
    }

    @Test
    void atTheEndNothingIsLeft() {
        TimeLeft left = left(1, 3);
        clock.advance(Duration.ofMinutes(4));
        left.round(0, "clean");
        left.badModels(3, "bad");
        left.round(0, "poisoned");
        assertThat(said).last().asString().endsWith("[100 %, about 0 min left]");
    }
}
