package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.KeptFocus;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.LeanCheckbox;

/** What is asked of people: must-haves and nice-to-haves, with those that the text suggests. */
final class CriteriaFields extends CustomField<List<Criterion>> {

    private static final long serialVersionUID = 1L;

    private static final String ROW = "data-criterion";
    private static final String ID = "event.target.closest('[" + ROW + "]')?.getAttribute('" + ROW + "')";
    private static final String BUTTON = "!!event.target.closest('vaadin-button')";
    private static final String CHECKED = "event.target.checked";

    private final transient Labels labels;
    private final UnorderedList rows = new UnorderedList();
    private final Div suggestions = new Div();
    private transient List<Criterion> confirmed = List.of();
    private transient List<Criterion> offered = List.of();

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
        listen();
        KeptFocus.in(this);
    }

    /** One listener for each kind of control, whatever the number of rows. */
    private void listen() {
        rows.getElement()
                .addEventListener("click", pressed -> remove(id(pressed)))
                .addEventData(ID)
                .setFilter(BUTTON);
        suggestions
                .getElement()
                .addEventListener("click", pressed -> take(id(pressed)))
                .addEventData(ID)
                .setFilter(BUTTON);
        rows.getElement()
                .addEventListener("change", switched -> {
                    String id = id(switched);
                    boolean required = switched.getEventData().path(CHECKED).asBoolean(false);
                    change(all -> all.stream()
                            .map(one -> one.id().toString().equals(id) ? one.asRequired(required) : one)
                            .toList());
                })
                .addEventData(ID)
                .addEventData(CHECKED);
    }

    private static String id(DomEvent event) {
        return event.getEventData().path(ID).asString("");
    }

    private void remove(String id) {
        change(all ->
                all.stream().filter(one -> !one.id().toString().equals(id)).toList());
    }

    private void take(String id) {
        offered.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .ifPresent(taken -> change(all -> with(all, taken)));
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
        KeptFocus.restore(this);
    }

    private ListItem row(Criterion criterion) {
        Span label = new Span(named(criterion));
        label.addClassName("criterion-label");
        LeanCheckbox must = new LeanCheckbox(
                        criterion.required(), getTranslation("posting.criteria.must.of", label(criterion)))
                .labelled(getTranslation("posting.criteria.must"));
        LeanButton remove = new LeanButton("").withGlyph("x").named(getTranslation("posting.remove", label(criterion)));
        ListItem row = new ListItem(label, must, remove);
        row.getElement().setAttribute(ROW, criterion.id().toString());
        return row;
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
        offered = List.copyOf(found);
        suggestions.removeAll();
        suggestions.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            suggestions.add(new Paragraph(getTranslation("posting.criteria.suggested")));
            Div buttons = new Div();
            buttons.addClassName("chips");
            found.forEach(criterion -> {
                LeanButton take =
                        new LeanButton(named(criterion)).withGlyph("plus").styled("chip-button");
                take.getElement().setAttribute(ROW, criterion.id().toString());
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
