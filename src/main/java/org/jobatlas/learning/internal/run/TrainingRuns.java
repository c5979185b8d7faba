package org.jobatlas.learning.internal.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class TrainingRuns implements Training {

    private static final Logger log = LoggerFactory.getLogger(TrainingRuns.class);

    private final RunTable runs;
    private final Sampling sampling;
    private final RerankerTraining reranker;
    private final TrainedModels registry;
    private final TrainingSchedule schedule;
    private final LearningProperties settings;
    private final Clock clock;

    TrainingRuns(
            RunTable runs,
            Sampling sampling,
            RerankerTraining reranker,
            TrainedModels registry,
            TrainingSchedule schedule,
            LearningProperties settings,
            Clock clock) {
        this.runs = runs;
        this.sampling = sampling;
        this.reranker = reranker;
        this.registry = registry;
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Run train(Window window, Consumer<Run> progress) {
        return run(runs.begin(), window, progress);
    }

    @Override
    public void start() {
        UUID id = runs.begin();
        Thread.ofVirtual()
                .name("training")
                .start(new DelegatingSecurityContextRunnable(() -> run(id, Window.USUAL, run -> {})));
    }

    private Run run(UUID id, Window window, Consumer<Run> progress) {
        try (RunTable.Beating _ = runs.beating(id, RunTable.BEAT)) {
            RerankerTraining.Steps steps = (stage, share) -> {
                if (!runs.reached(id, stage, share)) {
                    throw new CancellationException("The training was ended");
                }
                progress.accept(runs.get(id));
            };
            steps.reached("read", 0.05);
            Instant until = window.until().orElseGet(clock::instant);
            Samples samples = SystemRights.call(
                    () -> sampling.read(window.since().orElse(until.minus(settings.window())), until));
            SystemRights.run(() -> sampling.tell(samples));
            finish(id, samples, steps);
        } catch (CancellationException e) {
            runs.end(id, State.CANCELLED, "", Optional.empty());
        } catch (RuntimeException e) {
            log.error("The training failed", e);
            runs.end(id, State.FAILED, String.valueOf(e.getMessage()), Optional.empty());
        }
        Run done = runs.get(id);
        progress.accept(done);
        return done;
    }

    private void finish(UUID id, Samples samples, RerankerTraining.Steps steps) {
        int lists = samples.earlier().size() + samples.later().size();
        if (lists < settings.leastLists() || samples.later().isEmpty()) {
            runs.end(id, State.TOO_LITTLE, lists + " / " + settings.leastLists(), Optional.empty());
            return;
        }
        TrainedModels.Running compared = registry.running(ModelKind.RERANKER);
        TrainedModel model = reranker.train(samples, steps);
        steps.reached("store", 0.98);
        boolean passed = model.report().passed();
        boolean serves = passed && registry.activate(model.id(), compared);
        State state = serves ? State.ACTIVATED : State.REFUSED;
        runs.end(id, state, passed && !serves ? Run.OVERTAKEN : "", Optional.of(model.id()));
    }

    @Override
    public void cancel() {
        runs.cancel();
    }

    @Override
    public List<Run> runs(int limit) {
        return runs.list(limit);
    }

    @Override
    public Optional<Instant> next() {
        return schedule.next();
    }
}
