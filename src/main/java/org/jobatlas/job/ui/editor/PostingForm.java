package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.uikit.Calendars;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.RichText;
import org.jspecify.annotations.Nullable;

/** The fields of a posting. */
final class PostingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINK = 500;

    private final TextField title = new TextField(getTranslation("posting.title"));
    private final RichText description = new RichText(getTranslation("posting.description"));
    private final PlaceList places;
    private final LeanSelect<RemoteKind> remote = choice("posting.remote", RemoteKind.values());
    private final LeanSelect<EmploymentType> type = choice("posting.type", EmploymentType.values());
    private final LeanSelect<Seniority> level = choice("posting.level", Seniority.values());
    private final PayFields pay = new PayFields(getTranslation("posting.pay"));
    private final DatePicker expiry = Calendars.day(getTranslation("posting.expiry"));
    private final TextField apply = new TextField(getTranslation("posting.apply"));
    private final CriteriaFields criteria;
    private transient PostingEdit shown = PostingEdit.EMPTY;
    private boolean showing;

    /** @param changed told after every change that a person makes */
    PostingForm(Labels labels, Gazetteer gazetteer, Runnable changed) {
        addClassName("posting-form");
        places = new PlaceList(gazetteer, getTranslation("posting.places"));
        criteria = new CriteriaFields(labels, getTranslation("posting.criteria"));
        title.setMaxLength(PostingEdit.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setHelperText(getTranslation("posting.title.help"));
        apply.setMaxLength(LONGEST_LINK);
        apply.setPlaceholder("https://");
        apply.setHelperText(getTranslation("posting.apply.help"));
        expiry.setMin(Dates.today(labels.clock()).plusDays(1));
        expiry.setHelperText(getTranslation("posting.expiry.help"));
        Div row = new Div(type, level, remote);
        row.addClassName("form-row");
        Div ends = new Div(expiry, apply);
        ends.addClassName("form-row");
        add(title, description, places, row, pay, criteria, ends);
        Stream.<HasValue<?, ?>>of(title, description, places, remote, type, level, pay, expiry, apply, criteria)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!showing) {
                        changed.run();
                    }
                }));
    }

    private <E extends Enum<E>> LeanSelect<E> choice(String key, E[] values) {
        LeanSelect<E> field = new LeanSelect<>(
                        List.of(values),
                        value -> value == null ? getTranslation("job.not-stated") : FactWording.of(value, getLocale()))
                .optional();
        field.setLabel(getTranslation(key));
        return field;
    }

    /** Shows it, without telling of a change. */
    void show(PostingEdit edit) {
        showing = true;
        try {
            shown = edit;
            title.setValue(edit.title());
            description.setValue(edit.description());
            places.setValue(edit.places());
            remote.setValue(edit.remote());
            type.setValue(edit.employmentType());
            level.setValue(edit.seniority());
            pay.setValue(edit.pay());
            Instant end = edit.expiresAt();
            expiry.setValue(end == null ? null : Dates.day(end));
            String link = edit.applyUrl();
            apply.setValue(link == null ? "" : link);
            criteria.setValue(edit.criteria());
        } finally {
            showing = false;
        }
    }

    void suggest(List<Criterion> found) {
        criteria.suggest(found);
    }

    /** What stands there now; what is too long, whatever the browser let pass, is cut. */
    PostingEdit edit() {
        String link = cut(apply.getValue().strip(), LONGEST_LINK);
        PostingFacts facts = PostingFacts.titled(cut(title.getValue().strip(), PostingEdit.LONGEST_TITLE))
                .employer(shown.employer())
                .places(List.<Place>copyOf(places.getValue()))
                .remote(remote.getValue())
                .employmentType(type.getValue())
                .seniority(level.getValue())
                .pay(pay.getValue())
                .language(shown.language())
                .field(shown.field())
                .build();
        return new PostingEdit(
                facts,
                cut(description.getValue(), PostingEdit.LONGEST_DESCRIPTION),
                end(),
                link.isEmpty() ? null : link,
                criteria.getValue());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** The end of the last day where its author is; as it was where another reader of the same day changes nothing. */
    private @Nullable Instant end() {
        LocalDate last = expiry.getValue();
        Instant before = shown.expiresAt();
        if (last == null || (before != null && last.equals(Dates.day(before)))) {
            return last == null ? null : before;
        }
        return last.plusDays(1)
                .atStartOfDay(Dates.readersZone())
                .minusSeconds(1)
                .toInstant();
    }

    /** Leads to the field in which this is mended. */
    void focus(PostingFinding.Kind kind) {
        Focusable<?> field =
                switch (kind) {
                    case NO_TITLE, ODD_TITLE, DUPLICATE -> title;
                    case NO_DESCRIPTION, GENDERED, CODED, AGE, UNLAWFUL -> description;
                    case NO_PLACE, UNCLEAR_PLACE -> places;
                    case NO_PAY -> pay;
                    case MANY_MUST_HAVES -> criteria;
                    case NO_EMPLOYMENT_TYPE -> type;
                    case NO_EXPIRY -> expiry;
                };
        field.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        field.focus();
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
