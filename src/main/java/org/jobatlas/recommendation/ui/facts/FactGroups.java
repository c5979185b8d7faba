package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.Union;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.LanguageLevel;

/** What a job may demand of somebody: place, languages, licences, education, and where they may and would work. */
final class FactGroups {

    private final Credentials credentials;
    private final Gazetteer gazetteer;
    private final Function<String, ProfileGroup> group;

    FactGroups(Credentials credentials, Gazetteer gazetteer, Function<String, ProfileGroup> group) {
        this.credentials = credentials;
        this.gazetteer = gazetteer;
        this.group = group;
    }

    Stream<ProfileGroup> of(Profile profile) {
        return Stream.of(place(profile), mobility(profile), languages(profile), licences(profile), education(profile));
    }

    private ProfileGroup place(Profile profile) {
        ProfileGroup group = this.group.apply("match.profile.place");
        Place home = profile.place();
        if (home != null) {
            group.chip(FactWording.place(home, group.spoken()), p -> p.withPlace(null))
                    .withGlyph("map-pin");
        }
        String label = group.getTranslation(home == null ? "match.profile.add-place" : "match.profile.change-place");
        group.adder(new Adder(label, () -> placeBox(label, group)));
        return group.orNotStated();
    }

    private PlaceBox placeBox(String label, ProfileGroup group) {
        PlaceBox box = new PlaceBox(gazetteer, label);
        box.addClassName("add-box");
        box.addValueChangeListener(e -> {
            Place chosen = e.getValue();
            if (e.isFromClient() && chosen != null) {
                group.added(FactWording.place(chosen, group.spoken()), p -> p.withPlace(chosen));
            }
        });
        return box;
    }

    private ProfileGroup languages(Profile profile) {
        ProfileGroup group = this.group.apply("match.profile.languages");
        Locale locale = group.spoken();
        Set<Language> known = new LinkedHashSet<>(profile.languages());
        profile.facts().languages().forEach(spoken -> known.add(spoken.language()));
        known.forEach(language -> group.chip(spoken(language, profile, locale), p -> p.withoutLanguage(language)));
        group.adder(new Adder(
                group.getTranslation("match.profile.add-language"),
                () -> ProfileBoxes.language(
                        locale,
                        (language, level) -> group.added(
                                leveled(language, Optional.ofNullable(level), locale),
                                p -> p.withLanguage(language, level)))));
        return group.orNotStated();
    }

    private static String spoken(Language language, Profile profile, Locale locale) {
        Optional<LanguageLevel> level = profile.facts().languages().stream()
                .filter(spoken -> spoken.language().equals(language))
                .map(SpokenLanguage::level)
                .flatMap(Stream::ofNullable)
                .findFirst();
        return leveled(language, level, locale);
    }

    private static String leveled(Language language, Optional<LanguageLevel> level, Locale locale) {
        String name = ProfileBoxes.named(language, locale);
        return level.map(how -> name + " · " + FactWording.of(how, locale)).orElse(name);
    }

    private ProfileGroup licences(Profile profile) {
        ProfileGroup group = this.group.apply("match.profile.licences");
        Locale locale = group.spoken();
        profile.facts()
                .credentials()
                .forEach(held -> group.chip(named(held, locale), p -> p.withoutCredential(held.id())));
        String label = group.getTranslation("match.profile.add-licence");
        group.adder(new Adder(
                label,
                () -> ProfileBoxes.suggesting(
                        label,
                        typed -> suggested(typed, locale),
                        credential -> credential.name(locale),
                        chosen -> group.added(chosen.name(locale), p -> p.withCredential(chosen.id())))));
        return group.orNotStated();
    }

    private String named(HeldCredential held, Locale locale) {
        return credentials.find(held.id()).map(known -> known.name(locale)).orElse(held.stated());
    }

    /** What is named so in full, an abbreviation included, and what has a word that begins so. */
    private List<Credential> suggested(String typed, Locale locale) {
        String part = typed.toLowerCase(locale);
        Set<Credential> found = new LinkedHashSet<>();
        credentials.in(typed).forEach(match -> credentials.find(match.id()).ifPresent(found::add));
        credentials.all().stream()
                .filter(each -> each.name(locale).toLowerCase(locale).startsWith(part))
                .forEach(found::add);
        credentials.all().stream()
                .filter(each -> credentials.namesOf(each.id()).stream()
                        .anyMatch(name -> (" " + name.toLowerCase(locale)).contains(" " + part)))
                .forEach(found::add);
        return new ArrayList<>(found);
    }

    private ProfileGroup education(Profile profile) {
        ProfileGroup group = this.group.apply("match.profile.education");
        Locale locale = group.spoken();
        profile.facts().degrees().forEach(degree -> group.chip(worded(degree, locale), p -> p.withoutDegree(degree)));
        group.adder(new Adder(
                group.getTranslation("match.profile.add-education"),
                () -> ProfileBoxes.education(locale, (level, area) -> {
                    Degree degree = new Degree(level, area.isBlank() ? null : area.strip());
                    group.added(worded(degree, locale), p -> p.withDegree(degree));
                })));
        return group.orNotStated();
    }

    private static String worded(Degree degree, Locale locale) {
        String level = FactWording.of(degree.level(), locale);
        String name = level.substring(0, 1).toUpperCase(locale) + level.substring(1);
        return degree.area() == null ? name : name + " · " + degree.area();
    }

    private ProfileGroup mobility(Profile profile) {
        ProfileGroup group = this.group.apply("match.profile.mobility");
        Locale locale = group.spoken();
        profile.facts()
                .rightToWork()
                .forEach(code -> group.chip(
                        group.getTranslation("match.profile.may-work", country(code, locale)),
                        p -> p.withoutRightToWork(code)));
        Boolean moves = profile.facts().relocates();
        if (moves != null) {
            group.chip(said(moves, group), p -> p.withRelocation(null));
        }
        String label = group.getTranslation("match.profile.add-country");
        group.adder(new Adder(
                label,
                () -> ProfileBoxes.choosing(
                        label,
                        ProfileBoxes.countries(locale, Union.CODE),
                        code -> country(code, locale),
                        code -> group.added(
                                group.getTranslation("match.profile.may-work", country(code, locale)),
                                p -> p.withRightToWork(code)))));
        if (moves == null) {
            group.adder(new Adder(group.getTranslation("match.profile.add-moving"), () -> moving(group)));
        }
        return group.orNotStated();
    }

    private static Div moving(ProfileGroup group) {
        Div both = new Div();
        both.addClassName("add-form");
        Stream.of(true, false)
                .forEach(moves -> both.add(new Button(
                        said(moves, group), e -> group.added(said(moves, group), p -> p.withRelocation(moves)))));
        return both;
    }

    private static String said(boolean moves, ProfileGroup group) {
        return group.getTranslation(moves ? "match.profile.moves" : "match.profile.stays");
    }

    private static String country(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
