package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private final transient Consumer<ReviewAddress> changed;

    ReviewFilters(ReviewAddress address, Choices choices, Labels labels, Consumer<ReviewAddress> changed) {
        this.address = address;
        this.changed = changed;
        addClassName("admin-filters");
        Map<String, String> states = new LinkedHashMap<>();
        List.of(ReviewState.values()).forEach(state -> states.put(state.name(), ReviewWords.of(state)));
        states.put("ALL", getTranslation("feedback.review.any"));
        String state = address.value(ReviewAddress.STATE);
        add(list(ReviewAddress.STATE, states, state.isEmpty() ? ReviewState.PENDING.name() : state));
        constants(ReviewAddress.ANSWER, List.of(InteractionKind.RELEVANT, InteractionKind.NOT_RELEVANT));
        constants(ReviewAddress.REASON, List.of(Reason.values()));
        words(ReviewAddress.FIELD, choices.fields(), field -> labels.field(field, getLocale()));
        words(ReviewAddress.MODEL, choices.models(), model -> model);
        for (String name : List.of(ReviewAddress.COMPANY, ReviewAddress.PERSON)) {
            add(Choice.text(label(name), address.value(name), value -> changed.accept(address.with(name, value))));
        }
        for (String name : List.of(ReviewAddress.FROM, ReviewAddress.TO)) {
            add(Choice.day(label(name), address.value(name), value -> changed.accept(address.with(name, value))));
        }
        add(Choice.tick(
                label(ReviewAddress.SIGNS),
                !address.value(ReviewAddress.SIGNS).isEmpty(),
                value -> changed.accept(address.with(ReviewAddress.SIGNS, Boolean.parseBoolean(value) ? "1" : ""))));
    }

    private void constants(String name, Collection<? extends Enum<?>> constants) {
        Map<String, String> options = any();
        constants.forEach(constant -> options.put(constant.name(), ReviewWords.of(constant)));
        add(list(name, options, address.value(name)));
    }

    private void words(String name, List<String> values, Function<String, String> text) {
        Map<String, String> options = any();
        values.forEach(value -> options.put(value, text.apply(value)));
        add(list(name, options, address.value(name)));
    }

    private Map<String, String> any() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("feedback.review.any"));
        return options;
    }

    private Choice list(String name, Map<String, String> options, String chosen) {
        return Choice.list(label(name), options, chosen, value -> changed.accept(address.with(name, value)));
    }

    private String label(String name) {
        return getTranslation("feedback.review.filter." + name);
    }
}
