package org.jobatlas.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** A trained model: origin, comparison, and the gate's decision. */
final class ModelCard extends ListItem {

    ModelCard(TrainedModel model, ModelWords words, Optional<ModelId> serving, Uses uses) {
        addClassName("model-card");
        boolean serves = serving.filter(model.id()::equals).isPresent();
        var title = new H3(model.version().toString());
        var head = new Div(title, state(model, serves));
        head.addClassName("model-head");
        var from = new Paragraph(from(model, words));
        from.addClassName("model-from");
        add(head, from);
        add(gain(
                fields(model) ? "learning.model.gain.fields" : "learning.model.gain",
                model.report().slices()));
        if (!model.report().lists().isEmpty()) {
            add(gain("learning.model.gain", model.report().lists()));
        }
        add(checks(model, words), details(model, words));
        var buttons = new Div();
        buttons.addClassName("duel-buttons");
        if (model.report().passed() && !serves) {
            buttons.add(button("learning.model.activate", model, uses.activate()));
            if (model.kind() == ModelKind.RERANKER) {
                buttons.add(button("learning.model.compare", model, uses.compare()));
            }
        }
        Consumer<TrainedModel> measure = uses.measure();
        if (measure != null && !serves) {
            buttons.add(button("learning.model.measure", model, measure));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }

    private static boolean fields(TrainedModel model) {
        return model.kind() == ModelKind.FIELDS;
    }

    /** @param slices the first of which is all */
    private Paragraph gain(String key, List<Slice> slices) {
        Slice all = slices.getFirst();
        var gain = new Paragraph(getTranslation(
                key,
                all.serving().mean(),
                all.trained().mean(),
                100 * all.relative(all.difference().mean()),
                100 * all.relative(all.difference().low()),
                100 * all.relative(all.difference().high())));
        gain.addClassName("model-gain");
        return gain;
    }

    private String from(TrainedModel model, ModelWords words) {
        TrainedModel.Origin origin = model.origin();
        String when = words.when(origin.at(), getLocale());
        String who = words.who(origin.by(), this::getTranslation);
        return fields(model)
                ? getTranslation(
                        "learning.model.from.fields",
                        when,
                        who,
                        count(origin, "postings"),
                        count(origin, "resumes"),
                        count(origin, "answers"),
                        count(origin, "people"))
                : getTranslation(
                        "learning.model.from",
                        when,
                        who,
                        count(origin, "lists"),
                        count(origin, "people"),
                        count(origin, "contradicting"));
    }

    private static long count(TrainedModel.Origin origin, String of) {
        return origin.counts().getOrDefault(of, 0L);
    }

    /**
     * The available actions: all of them for a model that passed, the last only for one that was refused.
     *
     * @param measure evaluation on a judged set; null where there is none
     */
    record Uses(
            Consumer<TrainedModel> activate,
            Consumer<TrainedModel> compare,
            @Nullable Consumer<TrainedModel> measure) {}

    private Button button(String key, TrainedModel model, Consumer<TrainedModel> use) {
        var button = new Button(getTranslation(key), event -> use.accept(model));
        button.setAriaLabel(getTranslation(key) + ": " + model.version());
        return button;
    }

    private Component state(TrainedModel model, boolean serves) {
        if (serves) {
            return new Chip(getTranslation("learning.model.serves")).styled("chip-have");
        }
        return model.report().passed()
                ? new Chip(getTranslation("learning.model.passed")).styled("chip-filter")
                : new Chip(getTranslation("learning.model.refused")).styled("chip-missing");
    }

    private Component checks(TrainedModel model, ModelWords words) {
        var list = new UnorderedList();
        list.addClassName("model-checks");
        list.getElement().setAttribute("role", "list");
        model.report().checks().stream()
                .filter(check -> !check.passed() || model.report().passed())
                .forEach(check -> list.add(row(check, words)));
        return list;
    }

    private ListItem row(Check check, ModelWords words) {
        var glyph = new Glyph(check.passed() ? "check" : "x");
        var row = new ListItem(
                glyph,
                new Span(new CheckSentences(getLocale(), key -> words.part(key, getLocale(), this::getTranslation))
                        .sentence(check, this::getTranslation)));
        row.addClassName(check.passed() ? "check-passed" : "check-failed");
        return row;
    }

    private Component details(TrainedModel model, ModelWords words) {
        var content = new Div(new SliceTable(model.report().slices(), fields(model), words));
        if (!model.report().lists().isEmpty()) {
            content.add(new SliceTable(model.report().lists(), false, words));
        }
        if (!model.report().importances().isEmpty()) {
            content.add(new ImportanceTable(model.report().importances()));
        }
        content.addClassName("model-details");
        return new NativeDetails(getTranslation("learning.model.details"), content);
    }
}
