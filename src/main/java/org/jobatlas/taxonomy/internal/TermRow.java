package org.jobatlas.taxonomy.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.internal.esco.EscoLabelRule;

/**
 * A skill or an occupation as the dictionary and the database hold it.
 *
 * @param en preferred English name, never blank
 * @param sv preferred Swedish name, blank where there is none
 * @param fields ids of fields of work; the first one is that of an occupation
 * @param translated names in other languages, by language: the one that is shown, then its men's and women's forms; texts are not
 *     searched for them
 * @param imported whether its preferred names are shown only, and the synonyms alone are looked for in texts
 */
public record TermRow(
        String id,
        String en,
        String sv,
        List<String> synonymsEn,
        List<String> synonymsSv,
        List<String> fields,
        ContextRule rule,
        Map<String, List<String>> translated,
        boolean imported) {

    private static final ContextRule AS_WRITTEN = new ContextRule(true, List.of(), Set.of());

    public static TermRow imported(String id, Labels names, Synonyms synonyms, List<String> fields) {
        return new TermRow(
                id, names.en(), names.sv(), synonyms.en(), synonyms.sv(), fields, ContextRule.NONE, Map.of(), true);
    }

    /** The names that texts are searched for. */
    public Stream<TermName> names() {
        return imported ? synonyms() : Stream.concat(preferredNames(), synonyms());
    }

    Stream<TermName> preferredNames() {
        return nonEmpty(Stream.of(named(en, "en"), named(sv, "sv")));
    }

    /** Names in other languages, which texts are not searched for. */
    Stream<TermName> translatedNames() {
        return translated.entrySet().stream()
                .flatMap(language -> language.getValue().stream().map(name -> named(name, language.getKey())));
    }

    private Stream<TermName> synonyms() {
        return nonEmpty(Stream.concat(
                synonymsEn.stream().map(name -> named(name, "en")),
                synonymsSv.stream().map(name -> named(name, "sv"))));
    }

    private static Stream<TermName> nonEmpty(Stream<TermName> names) {
        return names.filter(name -> !name.key().isEmpty());
    }

    private TermName named(String name, String language) {
        return TermName.of(id, name, language, imported && EscoLabelRule.isProper(name) ? AS_WRITTEN : rule);
    }

    public TermRow with(String otherId, List<String> english, List<String> swedish) {
        return new TermRow(otherId, en, sv, english, swedish, fields, rule, translated, imported);
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
        translated.forEach((language, forms) -> names.put(language, forms.getFirst()));
        return names;
    }

    /** Preferred names; the Swedish one is blank where there is none. */
    public record Labels(String en, String sv) {}

    /** Other names, by language. */
    public record Synonyms(List<String> en, List<String> sv) {}
}
