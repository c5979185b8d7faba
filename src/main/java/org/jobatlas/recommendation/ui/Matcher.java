package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Recommendations.Stage;
import org.jobatlas.resume.ResumeFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Reads and ranks away from the thread that serves the page, as the same person, and reports back under the page's lock. */
@Component
class Matcher {

    private final Recommendations recommendations;
    private final Keeping keeping;
    private final Executor executor;

    Matcher(
            Recommendations recommendations,
            Keeping keeping,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.recommendations = recommendations;
        this.keeping = keeping;
        this.executor = executor;
    }

    /** Told of a read; every method is called under the page's lock. */
    interface Progress {

        void stage(Stage stage);

        void matched(Reading reading, RecommendationList list);

        void failed(Throwable cause);
    }

    /** Begins to read; the answer is how to stop it. Nothing is reported once it was stopped. */
    BackgroundWork read(UI ui, Drop drop, RecommendationSettings settings, Progress progress) {
        BackgroundWork work = new BackgroundWork();
        inBackground(
                () -> {
                    work.begin();
                    Reading reading = keeping.read(drop, stage -> report(ui, work, () -> progress.stage(stage)));
                    work.settle();
                    report(ui, work, () -> progress.stage(Stage.MATCHING));
                    RecommendationList list = recommendations.recommend(reading.profile(), settings);
                    report(ui, work, () -> progress.matched(reading, list));
                },
                failure -> report(ui, work, () -> progress.failed(failure)));
        return work;
    }

    void rank(UI ui, MatchSession session, Consumer<RecommendationList> ranked, Consumer<Throwable> failed) {
        Profile profile = session.profile();
        RecommendationSettings settings = session.settings();
        if (profile == null) {
            return;
        }
        inBackground(
                () -> {
                    RecommendationList list = recommendations.recommend(profile, settings);
                    report(ui, () -> ranked.accept(list));
                },
                failure -> report(ui, () -> failed.accept(failure)));
    }

    /** Keeps the file that was dropped before signing in. */
    void keep(UI ui, Reading passing, Consumer<Reading> kept, Consumer<Throwable> failed) {
        ResumeFile file = passing.dropped();
        if (file == null) {
            return;
        }
        inBackground(
                () -> {
                    Reading reading = keeping.keep(file, passing.profile());
                    report(ui, () -> kept.accept(reading));
                },
                failure -> report(ui, () -> failed.accept(failure)));
    }

    /**
     * As whoever asks now: a delegating executor made with this bean would look where the framework does not put that. Whatever goes wrong is told, errors
     * too, so that no page waits for ever; a virtual machine without memory is then everybody's affair.
     */
    private void inBackground(Runnable work, Consumer<Throwable> failed) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (CancellationException e) {
                // nobody waits
            } catch (Throwable e) {
                failed.accept(e);
                if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
                    throw fatal;
                }
            }
        }));
    }

    private static void report(UI ui, BackgroundWork work, SerializableRunnable command) {
        report(ui, () -> {
            if (!work.cancelled()) {
                command.run();
            }
        });
    }

    /** A page that was closed meanwhile needs no report. */
    private static void report(UI ui, SerializableRunnable command) {
        ui.accessLater(command, () -> {}).run();
    }
}
