package org.jobatlas.taxonomy.internal.esco;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.TaxonomyImport;
import org.jobatlas.taxonomy.internal.CurrentTaxonomy;
import org.jobatlas.taxonomy.internal.TaxonomyStore;
import org.jobatlas.taxonomy.internal.TermRow;
import org.springframework.stereotype.Component;

/** Imports ESCO for the command line, whose user owns the database. */
@Component
class EscoImport implements TaxonomyImport {

    /** Reuse levels of skills that are typical of no field. */
    private static final Set<String> UNTYPICAL = Set.of("transversal");

    private final TaxonomyStore store;
    private final CurrentTaxonomy taxonomy;

    EscoImport(TaxonomyStore store, CurrentTaxonomy taxonomy) {
        this.store = store;
        this.taxonomy = taxonomy;
    }

    @Override
    public Summary importFiles(List<Path> files) {
        EscoFiles esco = EscoFiles.read(files);
        List<EscoConcept> all = Stream.concat(esco.skills().stream(), esco.occupations().stream())
                .toList();
        EscoLabelRule skillRule = EscoLabelRule.forSkills(all);
        EscoLabelRule occupationRule = EscoLabelRule.forOccupations(all);
        IscoFields iscoFields = new IscoFields();
        Map<String, String> fieldByOccupation = new HashMap<>();
        esco.occupations()
                .forEach(concept -> iscoFields
                        .fieldOf(concept.group())
                        .ifPresent(field -> fieldByOccupation.put(concept.uri(), field)));
        List<TermRow> occupations = esco.occupations().stream()
                .filter(concept -> fieldByOccupation.containsKey(concept.uri()))
                .map(concept -> row(concept, occupationRule, List.of(fieldByOccupation.get(concept.uri()))))
                .toList();
        List<TermRow> skills = esco.skills().stream()
                .map(concept -> row(concept, skillRule, fieldsOf(concept, esco, fieldByOccupation)))
                .toList();
        store.replaceBy(skills, occupations);
        taxonomy.refresh();
        return new Summary(skills.size(), occupations.size());
    }

    private static List<String> fieldsOf(EscoConcept skill, EscoFiles esco, Map<String, String> fieldByOccupation) {
        return UNTYPICAL.contains(skill.group())
                ? List.of()
                : esco.relations().fieldsOf(skill.uri(), fieldByOccupation);
    }

    private static TermRow row(EscoConcept concept, EscoLabelRule rule, List<String> fields) {
        Stream<String> english = Stream.concat(
                rule.preferred(concept.label()), concept.alternatives().stream().flatMap(rule::alternative));
        Stream<String> swedish = concept.swedish().stream().flatMap(rule::swedish);
        return TermRow.imported(
                concept.id(),
                new TermRow.Labels(concept.label(), concept.swedishLabel()),
                new TermRow.Synonyms(
                        english.distinct().toList(), swedish.distinct().toList()),
                fields);
    }
}
