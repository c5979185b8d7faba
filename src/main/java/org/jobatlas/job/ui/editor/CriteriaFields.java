package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.LeanCheckbox;

/** What is asked of people: must-haves and nice-to-haves, with those that the text suggests. */
final class CriteriaFields extends CustomField<List<Criterion>> {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final UnorderedList rows = new UnorderedList();
    private final Div suggestions = new Div();
    private transient List<Criterion> confirmed = List.of();

    CriteriaFields(Labels labels, String label) {
        super(List.of());
        this.labels = labels;
        setLabel(label);
        rows.addClassName("criteria-rows");
        rows.getElement().setAttribute("role", "list");
        suggestions.addClassName("criteria-suggested");
        LeanButton add = new LeanButton(
                        getTranslation("posting.criteria.add"),
                        () -> new CriterionDialog(labels, criterion -> change(all -> with(all, criterion))).open())
                .withGlyph("plus");
        add(new Div(rows, suggestions, add));
    }

    private static List<Criterion> with(List<Criterion> all, Criterion criterion) {
        List<Criterion> more = new ArrayList<>(all);
        if (more.stream().noneMatch(criterion::asksTheSame)) {
            more.add(criterion);
        }
        return more;
    }

    private void change(UnaryOperator<List<Criterion>> change) {
        show(change.apply(confirmed));
        updateValue();
    }

    private void show(List<Criterion> criteria) {
        confirmed = List.copyOf(criteria);
        rows.removeAll();
        confirmed.forEach(criterion -> rows.add(row(criterion)));
    }

    private ListItem row(Criterion criterion) {
        Span label = new Span(named(criterion));
        label.addClassName("criterion-label");
        LeanCheckbox must = new LeanCheckbox(
                        getTranslation("posting.criteria.must"),
                        criterion.required(),
                        required -> change(all -> all.stream()
                                .map(one -> one.id().equals(criterion.id()) ? one.asRequired(required) : one)
                                .toList()))
                .named(getTranslation("posting.criteria.must.of", label(criterion)));
        LeanButton remove = new LeanButton(
                        "",
                        () -> change(all -> all.stream()
                                .filter(one -> !one.id().equals(criterion.id()))
                                .toList()))
                .withGlyph("x")
                .named(getTranslation("posting.remove", label(criterion)));
        return new ListItem(label, must, remove);
    }

    private String label(Criterion criterion) {
        return labels.spoken(criterion.label(), getLocale());
    }

    private String named(Criterion criterion) {
        String kind = getTranslation("posting.criterion."
                + criterion.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (criterion.minimum()) {
            case Criterion.Years years -> getTranslation("posting.criteria.years", years.count(), label(criterion));
            case Criterion.Speaks speaks -> getTranslation("kit.named", kind, label(criterion) + " " + speaks.level());
            case Criterion.Educated educated ->
                getTranslation("kit.named", kind, FactWording.of(educated.level(), getLocale()));
            case null -> getTranslation("kit.named", kind, label(criterion));
        };
    }

    /** Offers what the text asks for and nobody confirmed yet. */
    void suggest(List<Criterion> found) {
        suggestions.removeAll();
        suggestions.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            suggestions.add(new Paragraph(getTranslation("posting.criteria.suggested")));
            Div buttons = new Div();
            buttons.addClassName("chips");
            found.forEach(criterion -> {
                LeanButton take =
                        new LeanButton(named(criterion)).withGlyph("plus").styled("chip-button");
                take.getElement().addEventListener("click", click -> {
                    change(all -> with(all, criterion));
                    buttons.remove(take);
                });
                buttons.add(take);
            });
            suggestions.add(buttons);
        }
    }

    @Override
    protected List<Criterion> generateModelValue() {
        return confirmed;
    }

    @Override
    protected void setPresentationValue(List<Criterion> criteria) {
        show(criteria);
    }
}
