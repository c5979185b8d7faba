package org.jobatlas.recommendation.ui.facts;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** Fields to type or choose what a chip is to say. */
final class ProfileBoxes {

    private static final int LONGEST = 80;

    private ProfileBoxes() {}

    /** Suggestions for what is typed. */
    static <T> ComboBox<T> suggesting(
            String label,
            SerializableFunction<String, List<T>> suggestions,
            ItemLabelGenerator<T> name,
            SerializableConsumer<T> chosen) {
        ComboBox<T> box = box(label, name, chosen);
        box.setItemsWithFilterConverter(
                query -> {
                    String typed = query.getFilter().orElse("").strip();
                    return (typed.isEmpty() ? List.<T>of() : suggestions.apply(typed))
                            .stream().skip(query.getOffset()).limit(query.getLimit());
                },
                filter -> filter);
        return box;
    }

    /** One of a list, narrowed by typing. */
    static <T> ComboBox<T> choosing(
            String label, List<T> items, ItemLabelGenerator<T> name, SerializableConsumer<T> chosen) {
        ComboBox<T> box = box(label, name, chosen);
        box.setItems(items);
        return box;
    }

    private static <T> ComboBox<T> box(String label, ItemLabelGenerator<T> name, SerializableConsumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(label);
        box.setAriaLabel(label);
        box.setItemLabelGenerator(name);
        box.addClassName("add-box");
        box.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                chosen.accept(e.getValue());
            }
        });
        return box;
    }

    /** A language and, where one wants to say so, how well. */
    static Component language(Locale locale, SerializableBiConsumer<Language, @Nullable LanguageLevel> chosen) {
        ComboBox<Language> language =
                choosing(translate("match.profile.add-language"), languages(locale), l -> named(l, locale), l -> {});
        Select<LanguageLevel> level = new Select<>();
        level.setItems(LanguageLevel.values());
        level.setItemLabelGenerator(each -> FactWording.of(each, locale));
        named(level, "match.profile.how-well");
        return form(language, level, () -> {
            if (language.getValue() != null) {
                chosen.accept(language.getValue(), level.getValue());
            }
        });
    }

    /** A level of education and, where one wants to say so, the field. */
    static Component education(Locale locale, SerializableBiConsumer<EducationLevel, String> chosen) {
        Select<EducationLevel> level = new Select<>();
        level.setItems(Arrays.stream(EducationLevel.values())
                .filter(each -> each != EducationLevel.NONE)
                .toList());
        level.setItemLabelGenerator(each -> FactWording.of(each, locale));
        named(level, "match.profile.education-level");
        TextField area = new TextField();
        area.setPlaceholder(translate("match.profile.education-field"));
        area.setAriaLabel(translate("match.profile.education-field"));
        area.setMaxLength(LONGEST);
        return form(level, area, () -> {
            if (level.getValue() != null) {
                chosen.accept(level.getValue(), area.getValue());
            }
        });
    }

    private static void named(Select<?> select, String key) {
        select.setPlaceholder(translate(key));
        select.setAriaLabel(translate(key));
    }

    private static Component form(Component first, Component second, Runnable done) {
        Button add = new Button(translate("match.profile.add"), e -> done.run());
        Div form = new Div(first, second, add);
        form.addClassName("add-form");
        return form;
    }

    static String named(Language language, Locale locale) {
        return capital(language.locale().getDisplayLanguage(locale), locale);
    }

    private static String capital(String name, Locale locale) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** Languages that have a name in the language of the page. */
    private static List<Language> languages(Locale locale) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .filter(code -> !Locale.of(code).getDisplayLanguage(locale).equals(code))
                .map(Language::new)
                .sorted(Comparator.comparing(language -> named(language, locale), Collator.getInstance(locale)))
                .toList();
    }

    /** Codes of countries, the union first. */
    static List<String> countries(Locale locale, String union) {
        return Stream.concat(
                        Stream.of(union),
                        Arrays.stream(Locale.getISOCountries())
                                .sorted(Comparator.comparing(
                                        code -> Locale.of("", code).getDisplayCountry(locale),
                                        Collator.getInstance(locale))))
                .toList();
    }
}
