package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jobatlas.uikit.Glyph;

/**
 * Accepts, or rejects with a reason. Choosing a reason does not reject yet, as arrow keys pass through all reasons on
 * the way to one.
 */
final class ReviewDecision extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> REASONS = List.of("careless", "abuse", "own-posting", "contradiction", "other");

    private final transient Consumer<String> reject;
    private final Div place = new Div();
    private String reason = "";

    ReviewDecision(Runnable accept, Consumer<String> reject) {
        this.reject = reject;
        addClassNames("review-bar", "review-decide");
        Button button = new Button(getTranslation("feedback.review.accept"), new Glyph("check"), event -> accept.run());
        button.addClassName("button-primary");
        add(
                button,
                place,
                new Button(getTranslation("feedback.review.reject.do"), new Glyph("x"), event -> rejectForReason()));
        offer();
    }

    void askReason() {
        ((Choice) place.getComponentAt(0)).focus();
    }

    private void offer() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("feedback.review.choose"));
        REASONS.forEach(one -> options.put(one, words(one)));
        reason = "";
        Choice choice = Choice.list(getTranslation("feedback.review.reject"), options, "", chosen -> reason = chosen);
        choice.onEnter(this::rejectForReason);
        place.removeAll();
        place.add(choice);
    }

    private String words(String one) {
        return getTranslation("feedback.review.because." + one);
    }

    /** Without a reason it asks for one. */
    private void rejectForReason() {
        if (REASONS.contains(reason)) {
            String words = words(reason);
            offer();
            reject.accept(words);
        } else {
            askReason();
        }
    }
}
