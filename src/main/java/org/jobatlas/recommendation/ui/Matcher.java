package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Recommendations.Phase;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.recommendation.ui.resume.Drop;
import org.jobatlas.recommendation.ui.resume.Keeping;
import org.jobatlas.recommendation.ui.resume.Visit;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Reads resumes and makes lists in background threads with the rights of the visitor, and reports back under the page's
 * lock.
 */
@Component
public class Matcher {

    private final Recommendations recommendations;
    private final JobFits fits;
    private final Keeping keeping;
    private final Executor executor;

    Matcher(
            Recommendations recommendations,
            JobFits fits,
            Keeping keeping,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.recommendations = recommendations;
        this.fits = fits;
        this.keeping = keeping;
        this.executor = executor;
    }

    /** Progress of reading; all methods are called under the page's lock. */
    public interface Observer {

        void stage(Phase stage);

        /** The file waits for its turn; 0 when it begins. */
        void waiting(int filesBefore);

        void matched(Reading reading, RecommendationList list);

        void failed(Throwable cause);
    }

    /** Returns the turn, by which the person can give up. */
    public ReadingTurn read(UI ui, Visit visit, Drop drop, Observer progress) {
        RecommendationSettings settings = drop.settings();
        ReadingTurn turn =
                ReadingTurn.of(visit.session(), visit.network(), before -> report(ui, () -> progress.waiting(before)));
        inBackground(
                () -> {
                    Reading reading = keeping.read(drop, turn, stage -> report(ui, () -> progress.stage(stage)));
                    if (turn.cancelled()) {
                        return;
                    }
                    report(ui, () -> progress.stage(Phase.MATCHING));
                    RecommendationList list = recommendations.recommend(reading.profile(), settings);
                    report(ui, () -> progress.matched(reading, list));
                },
                failure -> report(ui, () -> progress.failed(failure)));
        return turn;
    }

    /** Told of a file that was to be kept, under the page's lock. */
    public interface Keeper {

        void kept(Reading reading);

        void failed(Throwable cause);
    }

    void rank(UI ui, MatchSession session, Consumer<RecommendationList> ranked, Consumer<Throwable> failed) {
        Profile profile = keeping.toMatch(session);
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

    /** How one job fits that stands in no list; empty where it is no longer open or could not be measured. */
    public void fit(UI ui, MatchSession session, PostingId posting, Consumer<Optional<Recommendation>> measured) {
        Profile profile = keeping.toMatch(session);
        RecommendationSettings settings = session.settings();
        if (profile != null) {
            inBackground(
                    () -> {
                        Optional<Recommendation> found = fits.of(profile, settings, posting);
                        report(ui, () -> measured.accept(found));
                    },
                    failure -> report(ui, () -> measured.accept(Optional.empty())));
        }
    }

    /** What wider places and more skills would add; a failure is no loss to the list. */
    void more(UI ui, MatchSession session, Consumer<List<More>> places, Consumer<List<SkillGain>> skills) {
        Profile profile = keeping.toMatch(session);
        RecommendationSettings settings = session.settings();
        if (profile != null) {
            inBackground(
                    () -> {
                        List<More> wider = recommendations.more(profile, settings);
                        report(ui, () -> places.accept(wider));
                        List<SkillGain> gains = fits.skillGains(profile, settings);
                        report(ui, () -> skills.accept(gains));
                    },
                    failure -> {});
        }
    }

    /** Keeps the file that was dropped before signing in. */
    public void keep(UI ui, ReadingTurn turn, Reading passing, Keeper keeper) {
        ResumeFile file = passing.dropped();
        if (file == null) {
            return;
        }
        inBackground(
                () -> {
                    Reading reading = keeping.keep(file, turn, passing.profile());
                    report(ui, () -> keeper.kept(reading));
                },
                failure -> report(ui, () -> keeper.failed(failure)));
    }

    /**
     * Runs with the caller's security context, copied explicitly because Vaadin keeps it in the session. All errors are
     * reported, so that no page waits for ever; virtual machine errors are rethrown.
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

    /** Skipped if the page was closed meanwhile. */
    private static void report(UI ui, SerializableRunnable command) {
        ui.accessLater(command, () -> {}).run();
    }
}
