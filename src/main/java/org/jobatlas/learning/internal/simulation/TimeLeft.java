package org.jobatlas.learning.internal.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jobatlas.learning.Simulation.Plan;

/** Estimates the remaining time of a simulation. */
final class TimeLeft {

    /** Relative growth of the time of a round, as the data grows. */
    private static final double GROWTH = 0.12;

    private static final double BAD_MODEL = 0.4;

    private final double all;
    private final Consumer<String> said;
    private final Clock clock;
    private final Instant begun;
    private double done;

    TimeLeft(Plan plan, Consumer<String> said, Clock clock) {
        double rounds = 0;
        for (int round = 0; round < plan.rounds(); round++) {
            rounds += ofRound(round);
        }
        this.all = 2 * plan.seeds() * rounds + plan.badModels() * BAD_MODEL;
        this.said = said;
        this.clock = clock;
        this.begun = clock.instant();
    }

    private static double ofRound(int round) {
        return 1 + GROWTH * round;
    }

    /** Records the end of a round, from 0. */
    void round(int number, String what) {
        done += ofRound(number);
        tell(what);
    }

    /** Records the number of models of shuffled answers judged. */
    void badModels(int count, String what) {
        done += count * BAD_MODEL;
        tell(what);
    }

    private void tell(String what) {
        Duration left = Duration.between(begun, clock.instant())
                .multipliedBy(Math.round(1_000 * Math.max(0, all - done) / done))
                .dividedBy(1_000);
        said.accept("%s [%d %%, about %d min left]"
                .formatted(what, Math.round(100 * done / all), (left.toSeconds() + 59) / 60));
    }
}
