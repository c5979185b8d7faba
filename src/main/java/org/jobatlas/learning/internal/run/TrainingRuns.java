package org.jobatlas.learning.internal.run;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.learning.internal.run.KindTraining.Period;
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

    private static final double READ = 0.1;

    private final RunTable runs;
    private final Sampling sampling;
    private final List<KindTraining> kinds;
    private final TrainedModels registry;
    private final TrainingSchedule schedule;
    private final LearningProperties settings;
    private final Clock clock;

    TrainingRuns(
            RunTable runs,
            Sampling sampling,
            List<KindTraining> kinds,
            TrainedModels registry,
            TrainingSchedule schedule,
            LearningProperties settings,
            Clock clock) {
        this.runs = runs;
        this.sampling = sampling;
        this.kinds = List.copyOf(kinds);
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
            TrainingSteps steps = (stage, share) -> {
                if (!runs.reached(id, stage, share)) {
                    throw new CancellationException("The training was ended");
                }
                progress.accept(runs.get(id));
            };
            steps.reached("read", READ / 2);
            Instant until = window.until().orElseGet(clock::instant);
            Period period = new Period(window.since().orElse(until.minus(settings.window())), until);
            Samples samples = SystemRights.call(() -> sampling.read(period.since(), period.until()));
            SystemRights.run(() -> sampling.tell(samples));
            Lessons lessons = new Lessons(period, samples);
            finish(id, lessons, window, steps.part(READ, 1));
        } catch (CancellationException e) {
            runs.end(id, State.CANCELLED, "", List.of());
        } catch (RuntimeException e) {
            log.error("The training failed", e);
            runs.end(id, State.FAILED, String.valueOf(e.getMessage()), List.of());
        }
        Run done = runs.get(id);
        progress.accept(done);
        return done;
    }

    private void finish(UUID id, Lessons lessons, Window wanted, TrainingSteps steps) {
        Samples samples = lessons.samples();
        int lists = samples.earlier().size() + samples.later().size();
        boolean enough = lists >= settings.leastLists() && !samples.later().isEmpty();
        List<KindTraining> due = kinds.stream()
                .filter(one -> wanted.kinds().contains(one.kind()) && (enough || !one.learnsFromLists()))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            KindTraining one = due.get(i);
            TrainingSteps own = steps.part((double) i / due.size(), (i + 1.0) / due.size());
            outcome(one, lessons, own, wanted.serves()).ifPresent(outcomes::add);
        }
        end(id, outcomes, lists + " / " + settings.leastLists(), wanted.serves() ? Run.OVERTAKEN : Run.WAITS);
    }

    /** Reads the training examples of a window from the log. */
    private record Lessons(Period period, Samples samples) {}

    private record Outcome(ModelId model, boolean passed, boolean serves) {}

    private Optional<Outcome> outcome(KindTraining one, Lessons lessons, TrainingSteps steps, boolean serves) {
        TrainedModels.Running compared = registry.running(one.kind());
        return one.train(lessons.period(), lessons.samples(), steps).map(model -> {
            steps.reached("store", 0.98);
            boolean passed = model.report().passed();
            return new Outcome(model.id(), passed, passed && serves && registry.activate(model.id(), compared));
        });
    }

    private void end(UUID id, List<Outcome> outcomes, String lists, String inVain) {
        State state = outcomes.isEmpty()
                ? State.TOO_LITTLE
                : outcomes.stream().anyMatch(Outcome::serves) ? State.ACTIVATED : State.REFUSED;
        boolean vain = state == State.REFUSED && outcomes.stream().anyMatch(Outcome::passed);
        String said = state == State.TOO_LITTLE ? lists : vain ? inVain : "";
        runs.end(id, state, said, outcomes.stream().map(Outcome::model).toList());
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
