package org.jobatlas.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two trainings from the month of the demo, as of ten days ago and as of today, so that the page of models shows what it is for. Afterwards
 * what came with the portal serves again: what invented people like must not order the lists of whoever tries the portal.
 */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoLessons {

    private static final Logger log = LoggerFactory.getLogger(DemoLessons.class);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration BEFORE = Duration.ofDays(10);

    private final Training training;
    private final TrainedModels models;
    private final Clock clock;

    DemoLessons(Training training, TrainedModels models, Clock clock) {
        this.training = training;
        this.models = models;
        this.clock = clock;
    }

    /** Once; a training that ended in the middle is begun again when the portal starts. */
    void learn() {
        try {
            SystemRights.run(() -> {
                if (models.list(ModelKind.RERANKER).isEmpty()) {
                    train(clock.instant().minus(BEFORE));
                    train(clock.instant());
                    goBack();
                }
            });
        } catch (RuntimeException e) {
            log.warn("The demo has no trained models", e);
        }
    }

    private void train(Instant until) {
        Instant since = clock.instant().minus(MONTH);
        Training.Run run = training.train(new Training.Window(Optional.of(since), Optional.of(until)), step -> {});
        log.info("A training of the demo ended: {} {}", run.state(), run.said());
    }

    private void goBack() {
        while (models.serving(ModelKind.RERANKER).isPresent()) {
            models.rollBack(ModelKind.RERANKER);
        }
    }
}
