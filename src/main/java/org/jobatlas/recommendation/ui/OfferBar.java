package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.ui.facts.Correcting;
import org.jobatlas.recommendation.ui.facts.ProfileEdit;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** After "not relevant because": the change of limits or profile that the answer implies, one click away and with a way back. */
final class OfferBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MatchSession session;
    private final transient Correcting correcting;
    private final transient Runnable renew;

    /**
     * @param correcting corrects the profile and ranks again
     * @param renew shows limits as they stand in the session and ranks again
     */
    OfferBar(MatchSession session, Correcting correcting, Runnable renew) {
        this.session = session;
        this.correcting = correcting;
        this.renew = renew;
        addClassName("offers");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** What the answer implies; nothing where it implies nothing. */
    void offer(PostingSummary posting, Reason reason) {
        clear();
        Implied.of(reason, posting, session, getLocale()).forEach(this::show);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(Implied implied) {
        setVisible(true);
        if (getComponentCount() == 0) {
            add(new Span(getTranslation("match.offer")));
        }
        add(new Button(implied.text(), new Glyph("check"), e -> accept(implied)));
    }

    private void accept(Implied implied) {
        clear();
        UnaryOperator<ProfileEdit> correction = implied.change().edit();
        if (correction != null) {
            correcting.edit(implied.text(), correction);
        } else {
            limit(implied.change());
        }
        Toast.undoable(
                getTranslation("match.offer.done", implied.text()),
                getTranslation("match.undo"),
                () -> takeBack(implied));
    }

    private void takeBack(Implied implied) {
        UnaryOperator<ProfileEdit> correction = implied.undo().edit();
        if (correction != null) {
            correcting.undo(implied.text(), correction);
        } else {
            limit(implied.undo());
        }
    }

    private void limit(Implied.Change change) {
        session.scope(change.scope());
        session.limits(change.limits().apply(session.settings().limits()));
        renew.run();
    }
}
