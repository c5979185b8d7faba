package org.jobatlas.learning.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.learning.internal.registry.RegistrySlice;
import org.jobatlas.learning.internal.registry.SampleEntries;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.MortalProcess;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A process that trains ends as by a power cut, while it learns and while it stores what it learnt. */
@SpringBootTest(
        classes = DyingTraining.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            WithoutVaadin.SETTING,
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false",
            "jobatlas.learning.folder=${java.io.tmpdir}/killed-training-it-${random.uuid}"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class KilledTrainingIT {

    private static final Duration LONG_SILENT = Duration.ofMinutes(3);

    @Autowired
    private ApplicationContext here;

    @Autowired
    private TrainedModels registry;

    @Autowired
    private Artefacts artefacts;

    @Autowired
    private RankingModels ranking;

    @Autowired
    private RunTable runs;

    @Autowired
    private LearningProperties settings;

    @Autowired
    private Environment environment;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingWasTrained() {
        jdbc.sql("delete from training_run").update();
        jdbc.sql("delete from model_activation").update();
        jdbc.sql("delete from trained_model").update();
    }

    @Test
    void theOldModelServesAndTheNextTrainingGoesThrough() throws IOException, InterruptedException {
        StoredModel old = SampleEntries.stored(42);
        TrainedModel serving = SampleEntries.entry(old, true);
        SystemRights.run(() -> {
            artefacts.add(serving, old);
            registry.activate(serving.id());
        });
        for (String stage : List.of("RUNNING fit", "RUNNING judge")) {
            training().killedAt(1, line -> line.startsWith(stage));
            assertThat(jdbc.sql("select state from training_run order by state")
                            .query(String.class)
                            .list())
                    .contains("RUNNING");
            clock.advance(LONG_SILENT);
            assertThat(runs.list(9)).extracting(Run::state).containsOnly(State.LOST);
            SystemRights.run(() -> {
                everyModelCanBeOpened();
                RegistrySlice.follow(here);
                assertThat(registry.serving(ModelKind.RERANKER)).contains(serving);
                assertThat(registry.running(ModelKind.RERANKER).trouble()).isEmpty();
                assertThat(ranking.serving().version()).isEqualTo(serving.version());
            });
        }
        assertThat(training().finished().getLast()).startsWith("ACTIVATED");
        SystemRights.run(() -> {
            everyModelCanBeOpened();
            RegistrySlice.follow(here);
            assertThat(ranking.serving().version()).isNotEqualTo(serving.version());
        });
        try (Stream<Path> files = Files.walk(settings.folder())) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeBetween(2, 3);
        }
    }

    private void everyModelCanBeOpened() {
        for (TrainedModel model : registry.list(ModelKind.RERANKER)) {
            assertThatCode(() -> artefacts.open(model.id())).doesNotThrowAnyException();
        }
    }

    private MortalProcess training() {
        return new MortalProcess(DyingTraining.class, environment, "--jobatlas.learning.folder=" + settings.folder());
    }
}
