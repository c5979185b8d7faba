package org.jobatlas.learning.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.TrainedModels.Running;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.jobatlas.learning.Training.Window;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.learning.internal.registry.SampleEntries;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.sample.Seekers;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a training whose model is good, whatever happens while it goes on. */
@DatabaseTest(classes = RunTableIT.Slice.class)
class TrainingRunsIT {

    private static final TrainedModel GOOD = SampleEntries.entry(SampleEntries.stored(7), true);

    private static final Running COMPARED = new Running(GOOD.version(), Optional.empty(), 7);

    private final Sampling sampling = mock();
    private final KindTraining reranker = mock();
    private final TrainedModels registry = mock();

    @Autowired
    private RunTable runs;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        when(registry.running(any())).thenReturn(COMPARED);
        when(reranker.kind()).thenReturn(ModelKind.RERANKER);
        jdbc.sql("delete from training_run").update();
        List<Episode> lists = new Seekers(3, Seekers::mean, Seekers::mean).lists(60);
        when(sampling.read(any(), any()))
                .thenReturn(new Samples(
                        lists.subList(0, 40), lists.subList(40, 60), PositionBias.none(), Map.of(), Set.of()));
    }

    private Run train(Runnable meanwhile) {
        return train(Window.USUAL, meanwhile);
    }

    private Run train(Window window, Runnable meanwhile) {
        when(reranker.train(any(), any(), any())).thenAnswer(called -> {
            meanwhile.run();
            return Optional.of(GOOD);
        });
        LearningProperties settings = new LearningProperties(
                Path.of("models"), Path.of("judged"), null, "-", Duration.ofDays(180), 20, Duration.ofSeconds(2));
        TrainingRuns training = new TrainingRuns(
                runs, sampling, List.of(reranker), registry, new TrainingSchedule(jdbc), settings, clock);
        return training.train(window, run -> {});
    }

    @Test
    void aTrainingThatWasEndedWhileItsModelWasJudgedActivatesNothing() {
        assertThat(train(() -> runs.cancel()).state()).isEqualTo(State.CANCELLED);
        verify(registry, never()).activate(any(), any());
    }

    @Test
    void aTrainingThatWasTakenForLostActivatesNothing() {
        Run run = train(() -> jdbc.sql("update training_run set state = 'LOST'").update());
        assertThat(run.state()).isEqualTo(State.LOST);
        verify(registry, never()).activate(any(), any());
    }

    @Test
    void aGoodModelServesWhereWhatItWasComparedWithStillDoes() {
        when(registry.activate(GOOD.id(), COMPARED)).thenReturn(true);
        assertThat(train(() -> {}).state()).isEqualTo(State.ACTIVATED);
    }

    @Test
    void aGoodModelThatIsNotToServeOnItsOwnWaits() {
        Run run = train(Window.USUAL.withoutServing(), () -> {});
        assertThat(run.state()).isEqualTo(State.REFUSED);
        assertThat(run.said()).isEqualTo(Run.WAITS);
        verify(registry, never()).activate(any(), any());
    }

    @Test
    void aGoodModelIsRefusedWithASentenceWhereSomethingElseServesByThen() {
        when(registry.activate(GOOD.id(), COMPARED)).thenReturn(false);
        Run run =
                train(() -> when(registry.running(any())).thenReturn(new Running(GOOD.version(), Optional.empty(), 8)));
        assertThat(run.state()).isEqualTo(State.REFUSED);
        assertThat(run.said()).isEqualTo(Run.OVERTAKEN);
    }
}
