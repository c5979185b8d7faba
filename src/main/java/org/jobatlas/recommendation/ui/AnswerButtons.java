package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Locale;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** Relevant, not relevant because…, dismiss, block the company. */
final class AnswerButtons extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PostingSummary posting;
    private final transient CardActions actions;
    private final Button relevant = new Button(new Glyph("thumbs-up"));
    private final MenuBar menu = new MenuBar();
    private @Nullable Boolean answered;

    AnswerButtons(PostingSummary posting, CardActions.State state, CardActions actions) {
        this.posting = posting;
        this.actions = actions;
        answered = state.answered();
        addClassName("answers");
        relevant.addClassNames("quiet", "icon-only");
        name(relevant, "match.relevant");
        relevant.addClickListener(e -> toggleRelevant());
        menu.addClassName("answer-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("match.answers"));
        reasons();
        Button dismiss = new Button(new Glyph("eye-off"), e -> actions.dismiss(posting));
        dismiss.addClassNames("quiet", "icon-only", "dismiss-button");
        name(dismiss, "match.dismiss");
        add(relevant, menu, dismiss);
        show();
    }

    private void name(Button button, String key) {
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
    }

    private void reasons() {
        MenuItem not = root("thumbs-down", "match.not-relevant");
        for (Reason reason : Reason.values()) {
            not.getSubMenu()
                    .addItem(
                            getTranslation("match.not-relevant." + key(reason)),
                            e -> answer(false, () -> actions.notRelevant(posting, reason)));
        }
        String employer = posting.employer();
        if (employer != null) {
            MenuItem more = root("ellipsis", "match.more");
            more.getSubMenu().addItem(getTranslation("match.block", employer), e -> actions.block(posting, employer));
        }
    }

    private MenuItem root(String glyph, String key) {
        Component icon = new Glyph(glyph);
        Span label = new Span(getTranslation(key));
        label.addClassName("sr-only");
        MenuItem item = menu.addItem(new Span(icon, label));
        item.setAriaLabel(getTranslation(key));
        menu.setTooltipText(item, getTranslation(key));
        return item;
    }

    private void toggleRelevant() {
        if (Boolean.TRUE.equals(answered)) {
            answer(null, () -> actions.withdrawAnswer(posting));
        } else {
            answer(true, () -> actions.relevant(posting));
        }
    }

    private void answer(@Nullable Boolean next, Runnable record) {
        record.run();
        answered = next;
        show();
    }

    private void show() {
        relevant.getElement().setAttribute("aria-pressed", Boolean.toString(Boolean.TRUE.equals(answered)));
        menu.setClassName("answered", Boolean.FALSE.equals(answered));
    }

    private static String key(Reason reason) {
        return reason.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
