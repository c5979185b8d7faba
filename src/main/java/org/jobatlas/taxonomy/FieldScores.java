package org.jobatlas.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Probabilities over fields of work, by field id; they sum to one or the map is empty (not known). */
public record FieldScores(Map<String, Double> probabilities) {

    public static final FieldScores UNKNOWN = new FieldScores(Map.of());

    public FieldScores {
        probabilities = Map.copyOf(probabilities);
    }

    /** The most probable fields, best first, ties by id. */
    public List<String> top(int count) {
        return probabilities.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The probability of a field; 0 where it is not listed. */
    public double of(String field) {
        return probabilities.getOrDefault(field, 0.0);
    }
}
