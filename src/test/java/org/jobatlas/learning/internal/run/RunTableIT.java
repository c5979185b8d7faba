package org.jobatlas.learning.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.jobatlas.testing.NamedAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(classes = RunTableIT.Slice.class)
class RunTableIT {

    /** Trainings in the database and nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.jobatlas.learning")
    @Import(RunTable.class)
    static class Slice {

        @Bean
        AdjustableClock clock() {
            return new AdjustableClock(Instant.parse("2026-11-28T09:00:00Z"));
        }

        @Bean
        CurrentAccount currentAccount() {
            return new NamedAccount();
        }
    }

    @Autowired
    private RunTable runs;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from training_run").update();
    }

    @Test
    void twoTrainingsNeverGoOnAtOnce() {
        runs.begin();
        assertThatIllegalStateException().isThrownBy(runs::begin).withMessageContaining("goes on already");
    }

    @Test
    void anEndedTrainingMakesRoomForTheNext() {
        UUID first = runs.begin();
        runs.end(first, State.REFUSED, "", List.of());
        runs.begin();
        assertThat(runs.list(5)).extracting(Run::state).containsExactlyInAnyOrder(State.RUNNING, State.REFUSED);
    }

    @Test
    void aTrainingWhoseProcessDiedIsLostAndTheNextMayBegin() {
        runs.begin();
        clock.advance(Duration.ofMinutes(3));
        UUID next = runs.begin();
        assertThat(runs.get(next).state()).isEqualTo(State.RUNNING);
        assertThat(runs.list(5)).extracting(Run::state).containsExactly(State.RUNNING, State.LOST);
    }

    @Test
    void aTrainingThatDiedBeforeTheClockWasSetBackIsLostToo() {
        runs.begin();
        clock.advance(Duration.ofDays(-1));
        UUID next = runs.begin();
        assertThat(runs.get(next).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aTrainingThatGivesSignsIsNotLost() {
        UUID run = runs.begin();
        clock.advance(Duration.ofSeconds(90));
        assertThat(runs.reached(run, "fit", 0.4)).isTrue();
        clock.advance(Duration.ofSeconds(90));
        assertThat(runs.list(5)).singleElement().satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(State.RUNNING);
            assertThat(shown.stage()).isEqualTo("fit");
            assertThat(shown.share()).isEqualTo(0.4);
        });
    }

    @Test
    void whoIsAskedToEndLearnsItAtTheNextStep() {
        UUID run = runs.begin();
        runs.cancel();
        assertThat(runs.reached(run, "judge", 0.7)).isFalse();
    }

    @Test
    void whatIsTakenForLostCannotEndAsAnythingElse() {
        UUID run = runs.begin();
        clock.advance(Duration.ofMinutes(3));
        runs.giveUpLost();
        runs.end(run, State.ACTIVATED, "", List.of());
        assertThat(runs.get(run).state()).isEqualTo(State.LOST);
        assertThat(runs.reached(run, "store", 0.9)).isFalse();
    }

    @Test
    void aLongStageIsNotTakenForLostWhileItsProcessLives() {
        UUID run = runs.begin();
        try (RunTable.Beating beating = runs.beating(run, Duration.ofMillis(5))) {
            for (int quiet = 0; quiet < 3; quiet++) {
                clock.advance(Duration.ofSeconds(110));
                await().atMost(Duration.ofSeconds(5)).until(() -> beatenAt(run).equals(clock.instant()));
                assertThat(runs.list(5)).singleElement().extracting(Run::state).isEqualTo(State.RUNNING);
            }
        }
        clock.advance(Duration.ofMinutes(3));
        assertThat(runs.list(5)).singleElement().extracting(Run::state).isEqualTo(State.LOST);
    }

    private Instant beatenAt(UUID run) {
        return jdbc.sql("select beat_at from training_run where id = ?")
                .param(run)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
