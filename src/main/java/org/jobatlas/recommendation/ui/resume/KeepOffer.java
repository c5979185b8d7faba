package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Matcher;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.uikit.Glyph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a seeker whether a resume that was dropped before signing in should be kept. */
public final class KeepOffer extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(KeepOffer.class);

    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final transient Runnable kept;
    private final Paragraph question = new Paragraph();

    private KeepOffer(Matcher matcher, MatchSession session, String fileName, Runnable kept) {
        this.matcher = matcher;
        this.session = session;
        this.kept = kept;
        addClassName("keep-offer");
        question.setText(getTranslation("keep.offer", fileName));
        Button yes = new Button(getTranslation("keep.offer.yes"), e -> keep(e.getSource()));
        yes.addClassName("button-primary");
        yes.setDisableOnClick(true);
        Button no = new Button(getTranslation("keep.offer.no"), e -> {
            session.declineKeeping();
            removeFromParent();
        });
        no.addClassName("quiet");
        Div answers = new Div(yes, no);
        answers.addClassName("keep-answers");
        add(new Glyph("file-text"), question, answers);
    }

    /** Empty where there is nothing to ask; {@code kept} is run when the resume has been kept. */
    public static Optional<KeepOffer> of(Matcher matcher, Keeping keeping, MatchSession session, Runnable kept) {
        Reading reading = session.reading();
        return reading == null || reading.dropped() == null || !keeping.available() || !keeping.matches()
                ? Optional.empty()
                : Optional.of(new KeepOffer(matcher, session, reading.fileName(), kept));
    }

    private void keep(Button yes) {
        Reading passing = session.reading();
        if (passing == null) {
            return;
        }
        question.setText(getTranslation("keep.going-on", passing.fileName()));
        question.getElement().setAttribute("role", "status");
        Visit visit = Visit.current(session);
        ReadingTurn turn = ReadingTurn.of(visit.session(), visit.network(), before -> {});
        matcher.keep(UI.getCurrent(), turn, passing, new Matcher.Keeper() {
            @Override
            public void kept(Reading reading) {
                session.kept(reading);
                removeFromParent();
                kept.run();
            }

            @Override
            public void failed(Throwable cause) {
                question.setText(getTranslation(sentence(cause)));
                yes.setEnabled(true);
            }
        });
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof UnreadableResumeException unreadable) {
            return "resume.unreadable." + unreadable.reason().name();
        }
        LOG.error("A resume could not be kept", cause);
        return "match.failed";
    }
}
