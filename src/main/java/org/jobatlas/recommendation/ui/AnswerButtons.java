package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.Locale;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.uikit.Glyph;

/** Relevant, not relevant because…, dismiss, block the company. */
final class AnswerButtons extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PostingSummary posting;
    private final transient CardActions actions;
    private final Button relevant;
    private boolean isRelevant;

    AnswerButtons(PostingSummary posting, CardActions.State state, CardActions actions) {
        this.posting = posting;
        this.actions = actions;
        isRelevant = state.relevant();
        relevant = button("thumbs-up", "match.relevant");
        addClassName("answers");
        relevant.addClickListener(e -> toggleRelevant());
        Button notRelevant = button("thumbs-down", "match.not-relevant");
        Button dismiss = button("eye-off", "match.dismiss");
        dismiss.addClassName("dismiss-button");
        dismiss.addClickListener(e -> actions.dismiss(posting));
        add(relevant, notRelevant, reasons(notRelevant), dismiss);
        String employer = posting.employer();
        if (employer != null) {
            Button more = button("ellipsis", "match.more");
            Popover choices = popover(more, "match.more");
            choices.add(
                    choice(choices, getTranslation("match.block", employer), () -> actions.block(posting, employer)));
            add(more, choices);
        }
        show();
    }

    private Button button(String glyph, String key) {
        Button button = new Button(new Glyph(glyph));
        button.addClassNames("quiet", "icon-only");
        button.setAriaLabel(getTranslation(key + ".of", posting.title()));
        // above, where no choices open
        button.setTooltipText(getTranslation(key)).withPosition(Tooltip.TooltipPosition.TOP);
        return button;
    }

    private Popover reasons(Button target) {
        target.addClassName("not-relevant-button");
        Popover choices = popover(target, "match.not-relevant");
        for (Reason reason : Reason.values()) {
            String text = getTranslation(
                    "match.not-relevant." + reason.name().replace('_', '-').toLowerCase(Locale.ROOT));
            choices.add(choice(choices, text, () -> actions.notRelevant(posting, reason)));
        }
        return choices;
    }

    private Popover popover(Button target, String key) {
        Popover popover = new Popover();
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.setAriaLabel(getTranslation(key));
        popover.setAutofocus(true);
        popover.addClassName("answer-choices");
        Paragraph question = new Paragraph(getTranslation(key));
        question.addClassName("answer-question");
        popover.add(question);
        return popover;
    }

    private static Button choice(Popover popover, String text, Runnable action) {
        Button choice = new Button(text, e -> {
            popover.close();
            action.run();
        });
        choice.addClassNames("quiet", "answer-choice");
        return choice;
    }

    private void toggleRelevant() {
        isRelevant = !isRelevant;
        actions.relevant(posting, isRelevant);
        show();
    }

    private void show() {
        relevant.getElement().setAttribute("aria-pressed", Boolean.toString(isRelevant));
    }
}
