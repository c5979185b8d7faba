package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jobatlas.uikit.Glyph;

/** Accepts, or rejects with a reason; choosing the reason rejects. */
final class ReviewDecision extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> REASONS = List.of("careless", "abuse", "own-posting", "contradiction", "other");

    private final transient Consumer<String> reject;
    private final Div place = new Div();

    ReviewDecision(Runnable accept, Consumer<String> reject) {
        this.reject = reject;
        addClassNames("review-bar", "review-decide");
        Button button = new Button(getTranslation("feedback.review.accept"), new Glyph("check"), event -> accept.run());
        button.addClassName("button-primary");
        add(button, place);
        offer();
    }

    void askReason() {
        ((Choice) place.getComponentAt(0)).focus();
    }

    private void offer() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("feedback.review.choose"));
        REASONS.forEach(reason -> options.put(reason, getTranslation("feedback.review.because." + reason)));
        place.removeAll();
        place.add(Choice.list(getTranslation("feedback.review.reject"), options, "", chosen -> {
            if (REASONS.contains(chosen)) {
                offer();
                reject.accept(options.get(chosen));
            }
        }));
    }
}
