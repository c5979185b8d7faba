package org.jobatlas.taxonomy;

import java.util.Set;

/**
 * A text of which something is known.
 *
 * @param vector what it means
 * @param right fields that it may belong to: one where somebody named it, all others where somebody said what it is not
 * @param weight how much it counts; positive
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record FieldExample(float[] vector, Set<String> right, double weight) {

    public FieldExample {
        right = Set.copyOf(right);
        if (right.isEmpty() || !(weight > 0)) {
            throw new IllegalArgumentException("An example has a field that is right and counts");
        }
    }

    /** The same with another weight. */
    public FieldExample weighing(double other) {
        return new FieldExample(vector, right, other);
    }
}
