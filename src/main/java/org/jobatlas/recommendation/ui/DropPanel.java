package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations.Stage;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a dropped file to a list: the drop zone, then progress, then either the matches page or a sentence on what to do. */
final class DropPanel extends Div implements DropZone.Receiver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DropPanel.class);

    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final DropZone zone = new DropZone(this);
    private final Paragraph problem = new Paragraph();
    private @Nullable StageProgress progress;
    private transient @Nullable BackgroundWork work;
    private boolean cancelled;

    DropPanel(Matcher matcher, MatchSession session) {
        this.matcher = matcher;
        this.session = session;
        addClassName("drop-panel");
        problem.addClassName("drop-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(zone, problem);
    }

    @Override
    public void started() {
        cancelled = false;
        showProgress("");
    }

    @Override
    public void received(ResumeFile file) {
        if (!cancelled) {
            match(new Drop(file, false));
        }
    }

    /** Ends what goes on, wherever it is, and offers the drop zone again. */
    private void cancel() {
        cancelled = true;
        stop();
        zone.clear();
        hideProgress();
        zone.focus();
    }

    private void stop() {
        if (work != null) {
            work.cancel();
            work = null;
        }
    }

    /** Nobody waits on a page that was left. */
    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        super.onDetach(event);
    }

    /** Matches an invented resume, as if it had been dropped. */
    void tryWith(ResumeFile sample) {
        match(new Drop(sample, true));
    }

    private void match(Drop drop) {
        StageProgress shown = showProgress(drop.file().name());
        UI ui = getUI().orElseThrow();
        RecommendationSettings settings = session.fresh();
        stop();
        work = matcher.read(ui, drop, settings, new Matcher.Progress() {
            @Override
            public void stage(Stage stage) {
                shown.show(stage);
            }

            @Override
            public void matched(Reading reading, RecommendationList list) {
                session.start(reading, list);
                ui.navigate(MatchesView.class);
            }

            @Override
            public void failed(Throwable cause) {
                rejected(cause);
            }
        });
    }

    @Override
    public void rejected(Reason reason) {
        showProblem("resume.unreadable." + reason.name());
    }

    private void rejected(Throwable cause) {
        if (cause instanceof UnreadableResumeException unreadable) {
            rejected(unreadable.reason());
        } else {
            LOG.error("A resume could not be matched", cause);
            showProblem("match.failed");
        }
    }

    private void hideProgress() {
        if (progress != null) {
            remove(progress);
            progress = null;
        }
        zone.removeClassName("away");
    }

    private void showProblem(String key) {
        hideProgress();
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private StageProgress showProgress(String fileName) {
        problem.setVisible(false);
        zone.addClassName("away");
        if (progress != null) {
            remove(progress);
        }
        StageProgress shown = new StageProgress(fileName, this::cancel);
        progress = shown;
        add(shown);
        return shown;
    }
}
