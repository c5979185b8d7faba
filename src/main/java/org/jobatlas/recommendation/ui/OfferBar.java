package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** After "not relevant because": the change of limits or profile that the answer implies, one click away and with a way back. */
final class OfferBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MatchSession session;
    private final transient Consumer<UnaryOperator<ProfileEdit>> edit;
    private final transient Runnable renew;

    /**
     * @param edit corrects the profile and ranks again
     * @param renew shows limits as they stand in the session and ranks again
     */
    OfferBar(MatchSession session, Consumer<UnaryOperator<ProfileEdit>> edit, Runnable renew) {
        this.session = session;
        this.edit = edit;
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
        apply(implied.change());
        Toast.undoable(
                getTranslation("match.offer.done", implied.text()),
                getTranslation("match.undo"),
                () -> apply(implied.undo()));
    }

    private void apply(Implied.Change change) {
        UnaryOperator<ProfileEdit> correction = change.edit();
        if (correction != null) {
            edit.accept(correction);
        } else {
            session.scope(change.scope());
            session.limits(change.limits().apply(session.settings().limits()));
            renew.run();
        }
    }
}
