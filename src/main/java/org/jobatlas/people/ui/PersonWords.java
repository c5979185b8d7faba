package org.jobatlas.people.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;

/** Describes a person without a name. */
final class PersonWords {

    private PersonWords() {}

    /** The heading in place of a name. */
    static String title(SeekerCard card) {
        return card.titles().stream().findFirst().orElseGet(() -> translate("people.card.untitled"));
    }

    /** Years, level, place and languages, as far as they are stated. */
    static String facts(SeekerCard card, Locale locale) {
        List<String> facts = new ArrayList<>();
        Integer years = card.years();
        if (years != null) {
            facts.add(
                    years >= SeekerCard.MOST_YEARS
                            ? translate("people.card.many-years", SeekerCard.MOST_YEARS)
                            : translate("people.card.years", years));
        }
        Seniority level = card.seniority();
        if (level != null) {
            facts.add(translate("job.seniority." + level.name().toLowerCase(Locale.ROOT)));
        }
        String where = where(card.place(), locale);
        if (!where.isEmpty()) {
            facts.add(where);
        }
        if (!card.languages().isEmpty()) {
            facts.add(String.join(
                    ", ",
                    card.languages().stream()
                            .map(language -> Locale.of(language.code()).getDisplayLanguage(locale))
                            .toList()));
        }
        return String.join(" · ", facts);
    }

    private static String where(SeekerCard.Where place, Locale locale) {
        String country = place.country();
        return String.join(
                ", ",
                Stream.of(
                                place.region(),
                                country == null ? null : Locale.of("", country).getDisplayCountry(locale))
                        .filter(Objects::nonNull)
                        .toList());
    }

    static List<String> skills(SeekerCard card, Taxonomy taxonomy, Locale locale) {
        return card.skills().stream()
                .flatMap(id -> taxonomy.findSkill(id).map((Skill skill) -> skill.name(locale)).stream())
                .toList();
    }
}
