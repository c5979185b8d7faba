package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;

/**
 * A skill or an occupation as the dictionary and the database hold it.
 *
 * @param en preferred English name, never blank
 * @param sv preferred Swedish name, blank where there is none
 * @param fields ids of fields of work; the first one is that of an occupation
 */
record TermRow(
        String id,
        String en,
        String sv,
        List<String> synonymsEn,
        List<String> synonymsSv,
        List<String> fields,
        ContextRule rule) {

    Stream<TermName> names() {
        return Stream.concat(
                        Stream.concat(Stream.of(en), synonymsEn.stream()).map(name -> named(name, "en")),
                        Stream.concat(Stream.of(sv), synonymsSv.stream()).map(name -> named(name, "sv")))
                .filter(name -> !name.key().isEmpty());
    }

    Stream<TermName> preferredNames() {
        return Stream.of(named(en, "en"), named(sv, "sv"))
                .filter(name -> !name.key().isEmpty());
    }

    private TermName named(String name, String language) {
        return TermName.of(id, name, language, rule);
    }

    TermRow withMore(List<String> english, List<String> swedish) {
        return new TermRow(id, en, sv, joined(synonymsEn, english), joined(synonymsSv, swedish), fields, rule);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    Skill skill() {
        return new Skill(id, displayNames(), Set.copyOf(fields));
    }

    Occupation occupation() {
        return new Occupation(id, displayNames(), fields.getFirst());
    }

    private Map<String, String> displayNames() {
        Map<String, String> names = new HashMap<>(Map.of("en", en));
        if (!sv.isBlank()) {
            names.put("sv", sv);
        }
        return names;
    }
}
