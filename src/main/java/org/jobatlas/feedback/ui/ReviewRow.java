package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Dates;

/** One answer in the queue. */
final class ReviewRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient ReviewedAnswer answer;
    private boolean chosen;

    ReviewRow(ReviewedAnswer answer, Labels labels) {
        this.answer = answer;
        addClassName("review-row");
        getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        Span tick = new Span();
        tick.addClassName("review-tick");
        Span title =
                text("review-title", answer.title() == null ? getTranslation("feedback.review.gone") : answer.title());
        Span state = text("review-state", ReviewWords.of(answer.judgement().state()));
        state.addClassName(
                "review-state-" + ReviewWords.lower(answer.judgement().state()));
        Div signs = new Div();
        signs.addClassName("review-signs");
        answer.signs().stream().sorted().forEach(sign -> signs.add(text("review-sign", ReviewWords.of(sign))));
        add(tick, title, state, text("review-meta", meta(labels)), signs);
        choose(false);
    }

    ReviewedAnswer answer() {
        return answer;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean choose) {
        chosen = choose;
        getElement().setAttribute("aria-selected", Boolean.toString(choose));
    }

    /** Marks the row whose details are shown. */
    void current(boolean current) {
        setClassName("current", current);
        getElement().setAttribute("tabindex", current ? "0" : "-1");
    }

    private String meta(Labels labels) {
        List<String> parts = new ArrayList<>();
        parts.add(ReviewWords.answer(answer));
        if (answer.employer() != null) {
            parts.add(answer.employer());
        }
        if (answer.field() != null) {
            parts.add(labels.field(answer.field(), getLocale()));
        }
        if (answer.person() != null) {
            parts.add(getTranslation("feedback.review.person", answer.person()));
        }
        parts.add(Dates.dateTime(FormatStyle.MEDIUM, getLocale()).format(answer.at()));
        return String.join(" · ", parts);
    }

    private static Span text(String style, String text) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
