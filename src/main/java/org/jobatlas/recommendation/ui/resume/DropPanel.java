package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.Recommendations.Phase;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Matcher;
import org.jobatlas.recommendation.ui.MatchesView;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.uikit.EmptyState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a dropped file to a list: the drop zone, then progress, then either the matches page or a sentence on what to do. */
public final class DropPanel extends Div implements DropZone.Receiver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DropPanel.class);

    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final transient Visit visit;
    private final DropZone zone = new DropZone(this);
    private final Paragraph problem = new Paragraph();
    private transient @Nullable ReadingTurn turn;
    private @Nullable StageProgress progress;

    public DropPanel(Matcher matcher, MatchSession session) {
        this.matcher = matcher;
        this.session = session;
        this.visit = Visit.current(session);
        addClassName("drop-panel");
        problem.addClassName("drop-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(zone, problem);
    }

    /** For a page that needs a resume first. */
    public static EmptyState nothingYet(Matcher matcher, MatchSession session) {
        EmptyState nothing = EmptyState.page(
                "target", I18NProvider.translate("match.none.title"), I18NProvider.translate("match.none.text"));
        nothing.with(new DropPanel(matcher, session));
        nothing.addClassName("matches-empty");
        return nothing;
    }

    @Override
    public void started(String fileName) {
        showProgress(fileName);
    }

    @Override
    public void received(ResumeFile file) {
        match(new Drop(file, false, session.fresh()));
    }

    /** Matches an invented resume, as if it had been dropped. */
    public void tryWith(ResumeFile sample) {
        match(new Drop(sample, true, session.fresh()));
    }

    @Override
    public void rejected(String sentence) {
        endProgress();
        problem.setText(getTranslation(sentence));
        problem.setVisible(true);
    }

    /** Whoever leaves the page waits no more. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        giveUp();
    }

    private void match(Drop drop) {
        StageProgress shown = showProgress(drop.file().name());
        turn = matcher.read(getUI().orElseThrow(), visit, drop, new Attempt(shown));
    }

    private void cancel() {
        zone.cancel();
        endProgress();
    }

    private void giveUp() {
        if (turn != null) {
            turn.cancel();
            turn = null;
        }
    }

    private void endProgress() {
        giveUp();
        if (progress != null) {
            remove(progress);
            progress = null;
        }
        zone.removeClassName("away");
    }

    private StageProgress showProgress(String fileName) {
        endProgress();
        problem.setVisible(false);
        zone.addClassName("away");
        StageProgress shown = new StageProgress(fileName, this::cancel);
        progress = shown;
        add(shown);
        return shown;
    }

    /** One file on its way; nothing of it is shown once it was given up. */
    private final class Attempt implements Matcher.Observer {

        private final StageProgress shown;

        Attempt(StageProgress shown) {
            this.shown = shown;
        }

        @Override
        public void stage(Phase stage) {
            shown.show(stage);
        }

        @Override
        public void waiting(int filesBefore) {
            shown.waiting(filesBefore);
        }

        @Override
        public void matched(Reading reading, RecommendationList list) {
            if (progress == shown) {
                session.start(reading, list);
                UI.getCurrent().navigate(MatchesView.class);
            }
        }

        @Override
        public void failed(Throwable cause) {
            if (progress != shown) {
                return;
            }
            if (cause instanceof UnreadableResumeException unreadable) {
                rejected(unreadable.messageKey());
            } else {
                LOG.error("A resume could not be matched", cause);
                rejected("match.failed");
            }
        }
    }
}
