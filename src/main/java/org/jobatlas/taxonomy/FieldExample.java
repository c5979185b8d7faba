package org.jobatlas.taxonomy;

import java.util.Set;

/**
 * A training example, possibly with several candidate labels.
 *
 * @param vector embedding of the text
 * @param right candidate fields: one if a person named it, all others if a person excluded one
 * @param weight positive
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record FieldExample(float[] vector, Set<String> right, double weight) {

    public FieldExample {
        right = Set.copyOf(right);
        if (right.isEmpty() || !(weight > 0)) {
            throw new IllegalArgumentException("An example has a field that is right and counts");
        }
    }

    /** A copy with another weight. */
    public FieldExample weighing(double other) {
        return new FieldExample(vector, right, other);
    }
}
