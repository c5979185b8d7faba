package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/** The credentials of {@code credentials.csv}. Public reference data without access control. */
@Component
class CredentialDictionary implements Credentials {

    private final Map<String, Credential> credentials = new LinkedHashMap<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final TermMatcher matcher;

    CredentialDictionary() {
        List<TermRow> terms = new ArrayList<>();
        Dictionary.rows(Dictionary.BUILT_IN + "credentials.csv", row -> row).forEach(row -> {
            credentials.put(row.get("id"), credential(row));
            TermRow term = term(row);
            terms.add(term);
            names.put(
                    term.id(),
                    Stream.of(List.of(term.en(), term.sv()), term.synonymsEn(), term.synonymsSv())
                            .flatMap(List::stream)
                            .filter(name -> !name.isBlank())
                            .toList());
        });
        matcher = new TermMatcher(terms.stream().flatMap(TermRow::names));
    }

    private static Credential credential(CSVRecord row) {
        return new Credential(
                row.get("id"),
                Credential.Kind.valueOf(row.get("kind")),
                Map.of("en", row.get("en"), "sv", row.get("sv"), "fr", row.get("fr"), "de", row.get("de")),
                Dictionary.list(row.get("isco")));
    }

    /** Driving licences are found by {@link DrivingClasses}; their names are only displayed. */
    private static TermRow term(CSVRecord row) {
        boolean ownReader = row.get("id").startsWith("driving-");
        return new TermRow(
                row.get("id"),
                row.get("en"),
                row.get("sv"),
                Dictionary.list(row.get("synonyms_en")),
                Dictionary.list(row.get("synonyms_sv")),
                List.of(),
                ContextRule.parse(row.get("context")),
                Map.of(),
                ownReader);
    }

    @Override
    public List<Credential> all() {
        return List.copyOf(credentials.values());
    }

    @Override
    public Optional<Credential> find(String id) {
        return Optional.ofNullable(credentials.get(id));
    }

    @Override
    public List<String> namesOf(String id) {
        return names.getOrDefault(id, List.of());
    }

    @Override
    public List<TermMatch> in(String text) {
        List<TermMatch> found = new ArrayList<>(matcher.find(text));
        found.addAll(DrivingClasses.in(text));
        found.sort(Comparator.comparingInt(TermMatch::start));
        return List.copyOf(found);
    }
}
