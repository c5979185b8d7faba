package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.Criterion.Kind;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jobatlas.taxonomy.Skill;
import org.jspecify.annotations.Nullable;

/** Asks for one criterion. */
final class CriterionDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 12;

    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Skill> skill = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final Select<LanguageLevel> spoken = new Select<>();
    private final Select<EducationLevel> education = new Select<>();
    private final IntegerField years = new IntegerField();
    private final TextField words = new TextField();
    private final Checkbox must = new Checkbox(true);

    CriterionDialog(Labels labels, Consumer<Criterion> taken) {
        setHeaderTitle(getTranslation("posting.criteria.add"));
        kind.setLabel(getTranslation("posting.criterion.kind"));
        kind.setItems(
                Kind.SKILL,
                Kind.YEARS,
                Kind.LANGUAGE,
                Kind.EDUCATION,
                Kind.LICENCE,
                Kind.PLACE,
                Kind.RIGHT_TO_WORK,
                Kind.OTHER);
        kind.setItemLabelGenerator(this::named);
        kind.addValueChangeListener(change -> showFields());
        must.setLabel(getTranslation("posting.criteria.must"));
        words.setMaxLength(Criterion.LONGEST_LABEL);
        choices(labels);
        kind.setValue(Kind.SKILL);
        VerticalLayout fields = new VerticalLayout(kind, skill, language, spoken, education, years, words, must);
        fields.setPadding(false);
        fields.setSizeFull();
        add(fields);
        Button take = new Button(getTranslation("posting.criteria.take"), click -> take(taken));
        take.addClassName("button-primary");
        getFooter().add(new Button(getTranslation("posting.cancel"), click -> close()), take);
    }

    private String named(Kind one) {
        return getTranslation(
                "posting.criterion." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void choices(Labels labels) {
        skill.setLabel(named(Kind.SKILL));
        skill.setItemLabelGenerator(one -> one.name(getLocale()));
        skill.setItemsWithFilterConverter(
                query ->
                        labels.taxonomy().completeSkill(query.getFilter().orElse(""), getLocale(), SUGGESTIONS).stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                filter -> filter);
        language.setLabel(named(Kind.LANGUAGE));
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        language.setItems(Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(code -> Locale.of(code).getDisplayLanguage(getLocale())))
                .toList());
        spoken.setLabel(getTranslation("posting.criterion.level"));
        spoken.setItems(LanguageLevel.values());
        spoken.setEmptySelectionAllowed(true);
        education.setLabel(named(Kind.EDUCATION));
        education.setItems(List.of(EducationLevel.values()).subList(1, EducationLevel.values().length));
        education.setItemLabelGenerator(level -> FactWording.of(level, getLocale()));
        years.setLabel(getTranslation("posting.criterion.years"));
        years.setMin(1);
        years.setMax(Criterion.Years.MOST);
        years.setStepButtonsVisible(true);
        years.setValue(2);
    }

    private void showFields() {
        Kind chosen = kind.getValue();
        skill.setVisible(chosen == Kind.SKILL);
        language.setVisible(chosen == Kind.LANGUAGE);
        spoken.setVisible(chosen == Kind.LANGUAGE);
        education.setVisible(chosen == Kind.EDUCATION);
        years.setVisible(chosen == Kind.YEARS);
        words.setVisible(chosen == Kind.YEARS
                || chosen == Kind.LICENCE
                || chosen == Kind.PLACE
                || chosen == Kind.RIGHT_TO_WORK
                || chosen == Kind.OTHER);
        words.setLabel(getTranslation(chosen == Kind.YEARS ? "posting.criterion.in" : "posting.criterion.words"));
    }

    private void take(Consumer<Criterion> taken) {
        Criterion criterion = criterion();
        if (criterion == null) {
            words.setInvalid(true);
            words.setErrorMessage(getTranslation("posting.criteria.empty"));
        } else {
            taken.accept(criterion);
            close();
        }
    }

    private @Nullable Criterion criterion() {
        boolean required = must.getValue();
        String text = words.getValue().strip();
        return switch (kind.getValue()) {
            case SKILL ->
                skill.getValue() == null
                        ? null
                        : Criterion.of(
                                Kind.SKILL,
                                skill.getValue().name(getLocale()),
                                skill.getValue().id(),
                                required);
            case LANGUAGE -> language.getValue() == null ? null : language(language.getValue(), required);
            case EDUCATION ->
                education.getValue() == null
                        ? null
                        : Criterion.of(
                                new Criterion.Educated(education.getValue()),
                                FactWording.of(education.getValue(), getLocale()),
                                null,
                                required);
            case YEARS ->
                text.isEmpty() || years.getValue() == null || years.isInvalid()
                        ? null
                        : Criterion.of(new Criterion.Years(years.getValue()), text, null, required);
            case OCCUPATION, LICENCE, PLACE, RIGHT_TO_WORK, OTHER ->
                text.isEmpty() ? null : Criterion.of(kind.getValue(), text, null, required);
        };
    }

    private Criterion language(String code, boolean required) {
        String name = Locale.of(code).getDisplayLanguage(getLocale());
        return spoken.getValue() == null
                ? Criterion.of(Kind.LANGUAGE, name, code, required)
                : Criterion.of(new Criterion.Speaks(spoken.getValue()), name, code, required);
    }
}
