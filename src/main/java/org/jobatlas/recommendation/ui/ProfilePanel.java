package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;

/** What was read from the resume, each part removable, skills and place correctable. */
final class ProfilePanel extends Aside {

    private static final long serialVersionUID = 1L;
    private static final int SKILLS_AT_FIRST = 14;
    private static final int FIELDS_SHOWN = 5;
    private static final double LEAST_SHARE = 0.01;

    private final transient Labels labels;
    private final transient Gazetteer gazetteer;
    private final transient Consumer<UnaryOperator<ProfileEdit>> edit;
    private final Div parts = new Div();
    private final Button toggle = new Button(getTranslation("match.profile.toggle"), new Glyph("user"));
    private boolean allSkills;
    private final Div about = new Div();

    ProfilePanel(Labels labels, Gazetteer gazetteer, Consumer<UnaryOperator<ProfileEdit>> edit) {
        this.labels = labels;
        this.gazetteer = gazetteer;
        this.edit = edit;
        addClassName("profile-panel");
        getElement().setAttribute("aria-label", getTranslation("match.profile.title"));
        parts.addClassName("profile-parts");
        about.addClassName("profile-about");
        toggle.addClassNames("profile-toggle", "quiet");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(e -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        add(parts);
    }

    /** Opens and closes the panel. */
    Button toggle() {
        return toggle;
    }

    /** Shows which file it was and what is kept of it. */
    void about(String fileName, KeepNote note) {
        Paragraph file = new Paragraph(new Glyph("file-text"), new Span(fileName));
        file.addClassName("profile-file");
        about.removeAll();
        about.add(file, note);
    }

    void show(Profile profile) {
        parts.removeAll();
        Paragraph hint = new Paragraph(getTranslation("match.profile.hint"));
        hint.addClassName("profile-hint");
        parts.add(new H2(getTranslation("match.profile.title")), about, hint);
        if (Boolean.TRUE.equals(profile.facts().shortened())) {
            Paragraph shortened = new Paragraph(getTranslation("match.profile.shortened"));
            shortened.addClassName("profile-hint");
            parts.add(shortened);
        }
        parts.add(
                fields(profile), titles(profile), skills(profile), level(profile), place(profile), languages(profile));
    }

    private Component fields(Profile profile) {
        Div group = group("match.profile.fields");
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        List<String> top = profile.fields().top(FIELDS_SHOWN).stream()
                .filter(id -> profile.fields().of(id) >= LEAST_SHARE)
                .toList();
        top.forEach(id -> {
            double probability = profile.fields().of(id);
            String name = labels.field(id, getLocale());
            Span share = new Span(percent.format(probability));
            share.addClassName("field-share");
            Button remove = new Button(new Glyph("x"), e -> edit.accept(p -> p.withoutField(id)));
            remove.addClassName("chip-remove");
            remove.setAriaLabel(getTranslation("match.profile.remove", name));
            Div row = new Div(new Span(name), share, remove, Bars.single(probability));
            row.addClassName("field-row");
            FieldChip.paint(row, labels.taxonomy(), id);
            group.add(row);
        });
        return orNotStated(group, top.isEmpty());
    }

    private Component titles(Profile profile) {
        Div group = group("match.profile.titles");
        List<String> titles =
                profile.experience().stream().map(Experience::title).distinct().toList();
        Div chips = chips(group);
        titles.stream().limit(6).forEach(title -> chips.add(chip(title, p -> p.withoutTitle(title))));
        return orNotStated(group, titles.isEmpty());
    }

    private Component skills(Profile profile) {
        Div group = group("match.profile.skills");
        Div chips = chips(group);
        List<String> skills = profile.skills();
        int shown = allSkills ? skills.size() : Math.min(SKILLS_AT_FIRST, skills.size());
        skills.subList(0, shown).forEach(id -> chips.add(chip(labels.skill(id, getLocale()), p -> p.withoutSkill(id))));
        if (shown < skills.size()) {
            Button more = new Button(getTranslation("match.profile.more", skills.size() - shown), e -> {
                allSkills = true;
                show(profile);
            });
            more.addClassNames("quiet", "chip-more");
            chips.add(more);
        }
        group.add(addSkill());
        return group;
    }

    private Component addSkill() {
        ComboBox<Skill> box = new ComboBox<>();
        box.setPlaceholder(getTranslation("match.profile.add-skill"));
        box.setAriaLabel(getTranslation("match.profile.add-skill"));
        box.setItemLabelGenerator(skill -> skill.name(getLocale()));
        box.setItemsWithFilterConverter(
                query -> completions(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        box.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                String id = e.getValue().id();
                edit.accept(p -> p.withSkill(id));
            }
        });
        box.addClassName("add-box");
        return box;
    }

    private List<Skill> completions(String typed) {
        return typed.isBlank() ? List.of() : labels.taxonomy().completeSkill(typed.strip(), 12);
    }

    private Component level(Profile profile) {
        Div group = group("match.profile.level");
        Div chips = chips(group);
        Locale locale = getLocale();
        if (profile.seniority() != null) {
            chips.add(chip(FactWording.of(profile.seniority(), locale), p -> p.withSeniority(null)));
        }
        if (profile.years() != null) {
            String years = getTranslation("match.profile.years", Math.round(profile.years()));
            chips.add(chip(years, ProfileEdit::withoutYears));
        }
        return orNotStated(group, profile.seniority() == null && profile.years() == null);
    }

    private Component place(Profile profile) {
        Div group = group("match.profile.place");
        if (profile.place() != null) {
            chips(group)
                    .add(chip(FactWording.place(profile.place(), getLocale()), p -> p.withPlace(null))
                            .withGlyph("map-pin"));
        } else {
            PlaceBox box = new PlaceBox(gazetteer, getTranslation("match.profile.add-place"));
            box.addValueChangeListener(e -> {
                Place chosen = e.getValue();
                if (e.isFromClient() && chosen != null) {
                    edit.accept(p -> p.withPlace(chosen));
                }
            });
            box.addClassName("add-box");
            group.add(box);
        }
        return group;
    }

    private Component languages(Profile profile) {
        Div group = group("match.profile.languages");
        Div chips = chips(group);
        profile.languages()
                .forEach(language -> chips.add(
                        chip(language.locale().getDisplayLanguage(getLocale()), p -> p.withoutLanguage(language))));
        return orNotStated(group, profile.languages().isEmpty());
    }

    private Chip chip(String text, UnaryOperator<ProfileEdit> change) {
        return new Chip(text).removable(getTranslation("match.profile.remove", text), () -> edit.accept(change));
    }

    private Div group(String key) {
        Div group = new Div(new H3(getTranslation(key)));
        group.addClassName("profile-group");
        return group;
    }

    private static Div chips(Div group) {
        Div chips = new Div();
        chips.addClassName("chips");
        group.add(chips);
        return chips;
    }

    private Component orNotStated(Div group, boolean empty) {
        if (empty) {
            Span nothing = new Span(getTranslation("job.not-stated"));
            nothing.addClassName("not-stated");
            group.add(nothing);
        }
        return group;
    }
}
