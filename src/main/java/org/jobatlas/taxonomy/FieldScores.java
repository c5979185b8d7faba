package org.jobatlas.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Probabilities over fields of work, by field id; they sum to one or the map is empty (not known).
 *
 * @param by version of the classifier that had a part in them; null where none had, as where a person chose them
 */
public record FieldScores(
        Map<String, Double> probabilities, @Nullable String by) {

    public static final FieldScores UNKNOWN = new FieldScores(Map.of());

    public FieldScores {
        probabilities = Map.copyOf(probabilities);
    }

    /** What no classifier had a part in, or whose classifier does not matter. */
    public FieldScores(Map<String, Double> probabilities) {
        this(probabilities, null);
    }

    /** The same as the work of a classifier. */
    public FieldScores by(@Nullable String version) {
        return new FieldScores(probabilities, version);
    }

    /** Whether both may be compared: what two classifiers say of the same text is not the same. */
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
