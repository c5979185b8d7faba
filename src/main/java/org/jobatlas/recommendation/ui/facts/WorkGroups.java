package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.uikit.Bars;

/** What somebody does: fields of work, titles, skills and level. */
final class WorkGroups {

    private static final int SKILLS_AT_FIRST = 14;
    private static final int TITLES_SHOWN = 8;
    private static final int FIELDS_SHOWN = 5;
    private static final double LEAST_SHARE = 0.01;
    private static final int SUGGESTIONS = 12;

    private final Labels labels;
    private final Function<String, ProfileGroup> group;
    private boolean allSkills;

    WorkGroups(Labels labels, Function<String, ProfileGroup> group) {
        this.labels = labels;
        this.group = group;
    }

    Stream<ProfileGroup> of(Profile profile) {
        return Stream.of(fields(profile), titles(profile), skills(profile), level(profile));
    }

    private ProfileGroup fields(Profile profile) {
        ProfileGroup fields = group.apply("match.profile.fields");
        Locale locale = fields.spoken();
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        List<String> top = profile.fields().top(FIELDS_SHOWN).stream()
                .filter(id -> profile.fields().of(id) >= LEAST_SHARE)
                .toList();
        top.forEach(id -> {
            double probability = profile.fields().of(id);
            Span share = new Span(percent.format(probability));
            share.addClassName("field-share");
            String name = labels.field(id, locale);
            FieldChip.paint(
                    fields.row(name, List.of(new Span(name), share, Bars.single(probability)), p -> p.withoutField(id)),
                    labels.taxonomy(),
                    id);
        });
        String label = fields.getTranslation("match.profile.add-field");
        List<FieldOfWork> others = labels.taxonomy().fields().stream()
                .filter(field -> !top.contains(field.id()))
                .toList();
        fields.adder(new Adder(
                label,
                () -> ProfileBoxes.choosing(
                        label,
                        others,
                        field -> field.name(locale),
                        field -> fields.added(field.name(locale), p -> p.withField(field.id())))));
        return fields.orNotStated();
    }

    private ProfileGroup titles(Profile profile) {
        ProfileGroup titles = group.apply("match.profile.titles");
        List<String> held =
                profile.experience().stream().map(Experience::title).distinct().toList();
        held.stream().limit(TITLES_SHOWN).forEach(title -> titles.chip(title, p -> p.withoutTitle(title)));
        String label = titles.getTranslation("match.profile.add-title");
        titles.adder(new Adder(label, () -> titleBox(label, titles, profile)));
        return titles.orNotStated();
    }

    /** A title in the words of the taxonomy, in the language of the resume, or in one's own. */
    private ComboBox<Occupation> titleBox(String label, ProfileGroup titles, Profile profile) {
        Language written = profile.language();
        Locale locale = written == null ? titles.spoken() : written.locale();
        ComboBox<Occupation> box = ProfileBoxes.suggesting(
                label,
                typed -> labels.taxonomy().completeOccupation(typed, titles.spoken(), SUGGESTIONS),
                occupation -> occupation.name(titles.spoken()),
                occupation -> titles.added(
                        occupation.name(titles.spoken()), p -> p.withTitle(occupation.name(locale), occupation.id())));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(e -> titles.added(e.getDetail(), p -> p.withTitle(e.getDetail(), null)));
        return box;
    }

    private ProfileGroup skills(Profile profile) {
        ProfileGroup skills = group.apply("match.profile.skills");
        Locale locale = skills.spoken();
        List<String> known = profile.skills();
        int shown = allSkills ? known.size() : Math.min(SKILLS_AT_FIRST, known.size());
        known.subList(0, shown).forEach(id -> skills.chip(labels.skill(id, locale), p -> p.withoutSkill(id)));
        if (shown < known.size()) {
            Button more = new Button(skills.getTranslation("match.profile.more", known.size() - shown));
            more.addClassNames("quiet", "chip-more");
            more.addClickListener(e -> {
                allSkills = true;
                more.removeFromParent();
                known.subList(shown, known.size())
                        .forEach(id -> skills.chip(labels.skill(id, locale), p -> p.withoutSkill(id)));
                skills.focus(shown);
            });
            skills.beside(more);
        }
        String label = skills.getTranslation("match.profile.add-skill");
        skills.adder(new Adder(
                label,
                () -> ProfileBoxes.suggesting(
                        label,
                        typed -> labels.taxonomy().completeSkill(typed, locale, SUGGESTIONS),
                        skill -> skill.name(locale),
                        skill -> skills.added(skill.name(locale), p -> p.withSkill(skill.id())))));
        return skills.orNotStated();
    }

    private ProfileGroup level(Profile profile) {
        ProfileGroup level = group.apply("match.profile.level");
        Locale locale = level.spoken();
        Seniority seniority = profile.seniority();
        Double years = profile.years();
        if (seniority != null) {
            level.chip(FactWording.of(seniority, locale), p -> p.withSeniority(null));
        }
        if (years != null) {
            level.chip(level.getTranslation("match.profile.years", Math.round(years)), ProfileEdit::withoutYears);
        }
        String key = seniority == null ? "match.profile.add-level" : "match.profile.change-level";
        level.adder(new Adder(level.getTranslation(key), () -> levels(level)));
        return level.orNotStated();
    }

    private static Select<Seniority> levels(ProfileGroup level) {
        Select<Seniority> box = new Select<>();
        box.setItems(Seniority.values());
        box.setItemLabelGenerator(each -> FactWording.of(each, level.spoken()));
        box.setPlaceholder(I18NProvider.translate("match.profile.add-level"));
        box.setAriaLabel(I18NProvider.translate("match.profile.add-level"));
        box.addClassName("add-box");
        box.addValueChangeListener(e -> {
            Seniority chosen = e.getValue();
            if (e.isFromClient() && chosen != null) {
                level.added(FactWording.of(chosen, level.spoken()), p -> p.withSeniority(chosen));
            }
        });
        return box;
    }
}
