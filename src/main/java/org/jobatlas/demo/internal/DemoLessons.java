package org.jobatlas.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.Training.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Runs two trainings on the simulated month, as of ten days ago and as of today, so that the page of models has
 * content. Their models are never activated: the taste of invented people must not order real lists.
 */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoLessons {

    private static final Logger log = LoggerFactory.getLogger(DemoLessons.class);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration BEFORE = Duration.ofDays(10);
    private static final int LESSONS = 2;
    private static final int RUNS = 20;

    private final Training training;
    private final Clock clock;

    DemoLessons(Training training, Clock clock) {
        this.training = training;
        this.clock = clock;
    }

    /** Returns when both have ended, also after the portal was stopped in between. */
    void learn() {
        try {
            SystemRights.run(() -> {
                long ended = ended();
                if (ended == 0) {
                    train(clock.instant().minus(BEFORE));
                }
                if (ended < LESSONS) {
                    train(clock.instant());
                }
            });
        } catch (RuntimeException e) {
            log.warn("The demo has no trained models", e);
        }
    }

    private long ended() {
        return training.runs(RUNS).stream()
                .filter(run -> run.state() != State.RUNNING && run.state() != State.LOST)
                .count();
    }

    private void train(Instant until) {
        Instant since = clock.instant().minus(MONTH);
        Training.Run run = training.train(
                new Training.Window(Optional.of(since), Optional.of(until)).withoutServing(), step -> {});
        log.info("A training of the demo ended: {} {}", run.state(), run.said());
    }
}
