package org.jobatlas.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Probabilities of fields of work by id; they sum to one, or are empty if unknown.
 *
 * @param by version of the classifier that contributed; null for none, as when a person chose the fields
 */
public record FieldScores(
        Map<String, Double> probabilities, @Nullable String by) {

    public static final FieldScores UNKNOWN = new FieldScores(Map.of());

    public FieldScores {
        probabilities = Map.copyOf(probabilities);
    }

    /** Scores without a classifier, or whose classifier does not matter. */
    public FieldScores(Map<String, Double> probabilities) {
        this(probabilities, null);
    }

    /** A copy attributed to a classifier. */
    public FieldScores by(@Nullable String version) {
        return new FieldScores(probabilities, version);
    }

    /** False for scores of different classifiers, which must not be compared. */
    public boolean isComparableWith(FieldScores other) {
        return by == null || other.by == null || by.equals(other.by);
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
