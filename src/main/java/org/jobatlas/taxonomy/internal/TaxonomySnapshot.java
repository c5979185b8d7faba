package org.jobatlas.taxonomy.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;

/** An immutable taxonomy with its automata; an import creates a new one. */
final class TaxonomySnapshot implements Taxonomy {

    private final List<FieldOfWork> fields;
    private final Map<String, FieldOfWork> fieldById;
    private final Map<String, Skill> skills;
    private final Map<String, Occupation> occupations;
    private final TermMatcher skillMatcher;
    private final TermMatcher occupationMatcher;
    private final Map<String, String> skillByShownName;
    private final Map<String, String> occupationByShownName;
    private final TermCompletion skillCompletion;
    private final TermCompletion occupationCompletion;

    TaxonomySnapshot(Dictionary dictionary) {
        this(new MergedTaxonomy(dictionary.fields(), dictionary.skills(), dictionary.titles(), Map.of()));
    }

    TaxonomySnapshot(MergedTaxonomy merged) {
        fields = merged.fields();
        fieldById = fields.stream().collect(Collectors.toUnmodifiableMap(FieldOfWork::id, Function.identity()));
        skills = new HashMap<>();
        merged.skills().forEach(row -> skills.putIfAbsent(row.id(), row.skill()));
        occupations = new HashMap<>();
        merged.occupations().forEach(row -> occupations.putIfAbsent(row.id(), row.occupation()));
        merged.aliases().forEach(this::addAlias);
        skillMatcher = new TermMatcher(merged.skills().stream().flatMap(TermRow::names));
        occupationMatcher = new TermMatcher(merged.occupations().stream().flatMap(TermRow::names));
        skillByShownName = shownNames(merged.skills());
        occupationByShownName = shownNames(merged.occupations());
        merged.occupations()
                .forEach(row ->
                        row.translatedNames().forEach(name -> occupationByShownName.putIfAbsent(name.key(), row.id())));
        skillCompletion = new TermCompletion(merged.skills());
        occupationCompletion = new TermCompletion(merged.occupations());
    }

    /** Displayed names of imported terms; like names in French and German they are known, but texts are not searched for them. */
    private static Map<String, String> shownNames(List<TermRow> rows) {
        Map<String, String> ids = new HashMap<>();
        rows.stream()
                .filter(TermRow::imported)
                .forEach(row -> row.preferredNames().forEach(name -> ids.putIfAbsent(name.key(), row.id())));
        return ids;
    }

    private void addAlias(String alias, String id) {
        Optional.ofNullable(skills.get(id)).ifPresent(skill -> skills.put(alias, skill));
        Optional.ofNullable(occupations.get(id)).ifPresent(occupation -> occupations.put(alias, occupation));
    }

    @Override
    public List<FieldOfWork> fields() {
        return fields;
    }

    @Override
    public Optional<FieldOfWork> findField(String id) {
        return Optional.ofNullable(fieldById.get(id));
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    @Override
    public Optional<Occupation> findOccupation(String id) {
        return Optional.ofNullable(occupations.get(id));
    }

    @Override
    public List<TermMatch> skillsIn(String text) {
        return skillMatcher.find(text);
    }

    @Override
    public List<TermMatch> occupationsIn(String text) {
        return occupationMatcher.find(text);
    }

    @Override
    public Optional<Skill> skillNamed(String name) {
        return skillMatcher
                .named(name)
                .findFirst()
                .or(() -> Optional.ofNullable(skillByShownName.get(NormalText.key(name))))
                .flatMap(this::findSkill);
    }

    @Override
    public Optional<Occupation> occupationNamed(String name) {
        return occupationMatcher
                .named(name)
                .findFirst()
                .or(() -> Optional.ofNullable(occupationByShownName.get(NormalText.key(name))))
                .flatMap(this::findOccupation);
    }

    @Override
    public List<Skill> completeSkill(String typed, Locale locale, int limit) {
        return skillCompletion.complete(typed, locale.getLanguage(), limit).stream()
                .flatMap(id -> findSkill(id).stream())
                .toList();
    }

    @Override
    public List<Occupation> completeOccupation(String typed, Locale locale, int limit) {
        return occupationCompletion.complete(typed, locale.getLanguage(), limit).stream()
                .flatMap(id -> findOccupation(id).stream())
                .toList();
    }
}
