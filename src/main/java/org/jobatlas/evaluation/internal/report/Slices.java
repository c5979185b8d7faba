package org.jobatlas.evaluation.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Language;

/** Queries by domain and by language, with the places that they have among all queries. */
final class Slices {

    private static final String UNKNOWN = "not known";

    private Slices() {}

    /** By the domain that the query states, or else by that of most of its relevant documents. */
    static Map<String, List<Integer>> byDomain(EvaluationFindings findings) {
        return slice(findings, query -> {
            if (query.domain() != null) {
                return query.domain();
            }
            Map<String, Integer> counts = new HashMap<>();
            findings.set().of(query).forEach((document, grade) -> {
                if (grade > 0) {
                    counts.merge(findings.corpus().domain(document), 1, Integer::sum);
                }
            });
            return counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .filter(domain -> !domain.isEmpty())
                    .orElse(UNKNOWN);
        });
    }

    /** By the language that the query states, or else by the one that was recognised. */
    static Map<String, List<Integer>> byLanguage(EvaluationFindings findings) {
        return slice(findings, query -> {
            Profile profile = findings.profiles().get(query.id());
            Language language = query.language() != null || profile == null ? query.language() : profile.language();
            return language == null ? UNKNOWN : language.code();
        });
    }

    private static Map<String, List<Integer>> slice(
            EvaluationFindings findings, java.util.function.Function<CorpusRecord, String> key) {
        Map<String, List<Integer>> slices = new TreeMap<>();
        List<CorpusRecord> queries = findings.set().judged();
        for (int i = 0; i < queries.size(); i++) {
            slices.computeIfAbsent(key.apply(queries.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        return slices;
    }

    static double mean(double[] values, List<Integer> places) {
        return places.stream().mapToDouble(place -> values[place]).average().orElse(0);
    }
}
