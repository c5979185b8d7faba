package org.jobatlas.learning.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ShadowEvaluations.Measured;
import org.jobatlas.learning.ShadowEvaluations.Shadow;
import org.jobatlas.learning.ShadowEvaluations.State;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.TrainedModels.Running;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.learning.internal.registry.SampleEntries;
import org.jobatlas.learning.internal.shadow.EvaluationProcess.Watcher;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.jobatlas.testing.NamedAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a measurement whose process says this or that. */
@DatabaseTest(classes = ShadowEvaluationsIT.Slice.class)
class ShadowEvaluationsIT {

    /** Measurements in the database and nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.jobatlas.learning")
    @Import(ShadowTable.class)
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

    private static final StoredModel STORED = SampleEntries.stored(9);
    private static final TrainedModel MODEL = SampleEntries.entry(STORED, false);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPORT = """
            {"systems": {"full": {"ndcg@10": {"mean": 0.5, "low": 0.4, "high": 0.6}},
                "full-shadow": {"ndcg@10": {"mean": 0.55, "low": 0.45, "high": 0.65}}}}""";
    private static final String PAIRED = """
            {"pairs": [{"system": "full-shadow", "over": "full",
                "metrics": {"ndcg@10": {"mean": 0.05, "low": 0.01, "high": 0.09, "share": 0.1, "p": 0.02}}}]}""";

    private final EvaluationProcess process = mock();
    private final TrainedModels registry = mock();
    private final Artefacts artefacts = mock();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AdjustableClock clock;

    @TempDir
    private Path judged;

    @Autowired
    private ShadowTable table;

    @SuppressWarnings("NullAway.Init")
    private StoredShadows shadows;

    @BeforeEach
    void aSetAndAModel() throws IOException {
        forgetAll();
        jdbc.sql("""
            insert into trained_model (id, kind, name, sha256, properties, trained_at, window_from, window_until, counts, report, passed)
            values (?, 'RERANKER', ?, ?, '{}', now(), now(), now(), '{}', '{}', false)\
            """)
                .params(
                        MODEL.id().value(),
                        MODEL.version().name(),
                        MODEL.version().sha256())
                .update();
        when(registry.find(MODEL.id())).thenReturn(Optional.of(MODEL));
        when(registry.running(any())).thenReturn(new Running(MODEL.version(), Optional.empty(), 0));
        when(artefacts.open(MODEL.id())).thenReturn(STORED);
        for (String file : List.of("corpus.jsonl", "queries.jsonl", "qrels.tsv")) {
            Files.createDirectories(judged.resolve("nurses"));
            Files.writeString(judged.resolve("nurses").resolve(file), "");
        }
        Files.createDirectories(judged.resolve("half-a-set"));
        LearningProperties settings =
                new LearningProperties(judged, judged, null, "-", Duration.ofDays(180), 20, Duration.ofSeconds(2));
        shadows = new StoredShadows(table, new JudgedSets(settings), process, registry, artefacts, JsonMapper.shared());
    }

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from shadow_evaluation").update();
        jdbc.sql("delete from trained_model where id = ?")
                .param(MODEL.id().value())
                .update();
    }

    /** What the process does. */
    private interface Doing {
        void of(Path folder, Watcher watcher) throws IOException;
    }

    private void process(Doing doing) throws IOException {
        doAnswer(call -> {
                    doing.of(call.getArgument(1), call.getArgument(2));
                    return null;
                })
                .when(process)
                .run(any(), any(), any());
    }

    private Shadow ended() {
        await().atMost(PATIENCE)
                .until(() -> shadows.list(1).getFirst().progress().state() != State.RUNNING);
        return shadows.list(1).getFirst();
    }

    @Test
    void whatWasMeasuredIsKeptWithItsIntervals() throws IOException {
        process((folder, watcher) -> {
            watcher.heard("Running full-shadow (2 of 2).");
            Files.createDirectories(folder.resolve("out"));
            Files.writeString(folder.resolve("out").resolve("report.json"), REPORT);
            Files.writeString(folder.resolve("out").resolve("paired.json"), PAIRED);
            assertThat(StoredModel.in(folder.resolve("model")).version()).isEqualTo(STORED.version());
        });
        shadows.start(MODEL.id(), "nurses");
        Shadow shadow = ended();
        assertThat(shadow.progress().state()).isEqualTo(State.DONE);
        assertThat(shadow.asked().model()).isEqualTo(MODEL.version().toString());
        assertThat(shadow.result())
                .containsExactly(new Measured(
                        "ndcg@10",
                        new Estimate(0.5, 0.4, 0.6),
                        new Estimate(0.55, 0.45, 0.65),
                        new Estimate(0.05, 0.01, 0.09),
                        0.02));
    }

    @Test
    void whatFailsSaysWhyAndLeavesNothingBehind() throws IOException {
        Path[] used = new Path[1];
        process((folder, watcher) -> {
            used[0] = folder;
            throw new IllegalStateException("The file corpus.jsonl has no documents.");
        });
        shadows.start(MODEL.id(), "nurses");
        assertThat(ended().progress().said()).contains("no documents");
        assertThat(used[0].getParent()).isEqualTo(judged.resolve("measuring").toAbsolutePath());
        await().atMost(PATIENCE).until(() -> !Files.exists(used[0]));
    }

    @Test
    void whatAKilledProcessLeftIsClearedAtStart() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path left = Files.createDirectories(judged.resolve("measuring").resolve(dead.pid() + "-1-x"));
        Files.writeString(left.resolve("index"), "left");
        shadows.clear();
        assertThat(left).doesNotExist();
    }

    @Test
    void whoeverEndsItEndsIt() throws IOException {
        process((folder, watcher) -> {
            await().atMost(PATIENCE).until(() -> !watcher.goesOn());
            throw new CancellationException("ended");
        });
        shadows.start(MODEL.id(), "nurses");
        shadows.cancel();
        assertThat(ended().progress().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void oneAtATimeAndOneThatGivesNoSignIsLost() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        process((folder, watcher) -> await().atMost(PATIENCE).until(() -> done.getCount() == 0));
        shadows.start(MODEL.id(), "nurses");
        assertThatThrownBy(() -> shadows.start(MODEL.id(), "nurses")).isInstanceOf(IllegalStateException.class);
        clock.advance(Duration.ofMinutes(3));
        assertThat(shadows.list(1).getFirst().progress().state()).isEqualTo(State.LOST);
        done.countDown();
    }

    @Test
    void onlyWholeSetsAndKnownModelsCanBeNamed() {
        assertThat(shadows.sets()).containsExactly("nurses");
        assertThatThrownBy(() -> shadows.start(MODEL.id(), "half-a-set")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shadows.start(MODEL.id(), "../nurses")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shadows.start(new ModelId(java.util.UUID.randomUUID()), "nurses"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
