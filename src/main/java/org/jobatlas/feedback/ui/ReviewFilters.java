package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jobatlas.feedback.FeedbackReview.Choices;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.job.ui.Labels;

/** The filters of the review page. */
final class ReviewFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReviewAddress address;
    private final transient BiConsumer<String, ReviewAddress> changed;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** @param changed told the name of the filter that was changed, and the address with it */
    ReviewFilters(ReviewAddress address, Choices offered, Labels labels, BiConsumer<String, ReviewAddress> changed) {
        this.address = address;
        this.changed = changed;
        addClassName("admin-filters");
        Map<String, String> states = new LinkedHashMap<>();
        List.of(ReviewState.values()).forEach(state -> states.put(state.name(), ReviewWords.of(state)));
        states.put("ALL", getTranslation("feedback.review.any"));
        String state = address.value(ReviewAddress.STATE);
        list(ReviewAddress.STATE, states, state.isEmpty() ? ReviewState.PENDING.name() : state);
        constants(ReviewAddress.ANSWER, List.of(InteractionKind.RELEVANT, InteractionKind.NOT_RELEVANT));
        constants(ReviewAddress.REASON, List.of(Reason.values()));
        words(ReviewAddress.FIELD, offered.fields(), field -> labels.field(field, getLocale()));
        words(ReviewAddress.MODEL, offered.models(), model -> model);
        for (String name : List.of(ReviewAddress.COMPANY, ReviewAddress.PERSON)) {
            add(name, Choice.text(label(name), address.value(name), value -> change(name, value)));
        }
        for (String name : List.of(ReviewAddress.FROM, ReviewAddress.TO)) {
            add(name, Choice.day(label(name), address.value(name), value -> change(name, value)));
        }
        add(
                ReviewAddress.SIGNS,
                Choice.tick(
                        label(ReviewAddress.SIGNS),
                        !address.value(ReviewAddress.SIGNS).isEmpty(),
                        value -> change(ReviewAddress.SIGNS, Boolean.parseBoolean(value) ? "1" : "")));
    }

    /** Moves the focus to a filter: the page is built anew with every change, and arrow keys change lists step by step. */
    void focus(String name) {
        Choice choice = choices.get(name);
        if (choice != null) {
            choice.focus();
        }
    }

    private void add(String name, Choice choice) {
        choices.put(name, choice);
        add(choice);
    }

    private void change(String name, String value) {
        changed.accept(name, address.with(name, value));
    }

    private void constants(String name, Collection<? extends Enum<?>> constants) {
        Map<String, String> options = any();
        constants.forEach(constant -> options.put(constant.name(), ReviewWords.of(constant)));
        list(name, options, address.value(name));
    }

    private void words(String name, List<String> values, Function<String, String> text) {
        Map<String, String> options = any();
        values.forEach(value -> options.put(value, text.apply(value)));
        list(name, options, address.value(name));
    }

    private Map<String, String> any() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("feedback.review.any"));
        return options;
    }

    private void list(String name, Map<String, String> options, String chosen) {
        add(name, Choice.list(label(name), options, chosen, value -> change(name, value)));
    }

    private String label(String name) {
        return getTranslation("feedback.review.filter." + name);
    }
}
