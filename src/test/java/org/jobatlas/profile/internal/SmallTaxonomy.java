package org.jobatlas.profile.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;

/** A taxonomy of a few words, matched as whole words. */
final class SmallTaxonomy implements Taxonomy {

    private static final List<String> SKILLS = List.of(
            "triage",
            "wound care",
            "python",
            "java",
            "sql",
            "docker",
            "excel",
            "payroll",
            "ruby",
            "l\u00e4kemedel",
            "figma");
    private static final Map<String, String> OCCUPATIONS = Map.of(
            "nurse", "health",
            "sjuksk\u00f6terska", "health",
            "software engineer", "it",
            "accountant", "finance",
            "teacher", "education",
            "hr coordinator", "people",
            "waiter", "hospitality");

    @Override
    public List<FieldOfWork> fields() {
        return List.of();
    }

    @Override
    public Optional<FieldOfWork> findField(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return SKILLS.stream().filter(id::equals).findFirst().map(name -> new Skill(id, Map.of("en", name), Set.of()));
    }

    @Override
    public Optional<Occupation> findOccupation(String id) {
        return Optional.ofNullable(OCCUPATIONS.get(id)).map(field -> new Occupation(id, Map.of("en", id), field));
    }

    @Override
    public List<TermMatch> skillsIn(String text) {
        return find(SKILLS, text);
    }

    @Override
    public List<TermMatch> occupationsIn(String text) {
        return find(OCCUPATIONS.keySet(), text);
    }

    @Override
    public Optional<Skill> skillNamed(String name) {
        return findSkill(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Occupation> occupationNamed(String name) {
        return findOccupation(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Skill> completeSkill(String typed, Locale locale, int limit) {
        return List.of();
    }

    @Override
    public List<Occupation> completeOccupation(String typed, Locale locale, int limit) {
        return List.of();
    }

    private static List<TermMatch> find(Iterable<String> terms, String text) {
        List<TermMatch> matches = new java.util.ArrayList<>();
        for (String term : terms) {
            Pattern.compile("(?<!\\p{L})" + term + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .results()
                    .forEach(found -> matches.add(new TermMatch(term, found.start(), found.end())));
        }
        return matches.stream()
                .sorted(Comparator.comparingInt(TermMatch::start))
                .toList();
    }
}
