package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list that was shown, with what somebody made of it.
 *
 * @param features names of the values of its items
 * @param items in the order shown
 * @param weight how much it counts beside others, 0 to 1
 */
public record Episode(UUID list, UUID person, Instant at, List<String> features, List<Item> items, double weight) {

    public Episode(UUID list, UUID person, Instant at, List<String> features, List<Item> items) {
        this(list, person, at, features, items, 1);
    }

    public Episode {
        features = List.copyOf(features);
        items = List.copyOf(items);
    }

    /** Whether there is something to learn: one item that did better than another. */
    public boolean tells() {
        return items.stream().mapToInt(Item::grade).distinct().count() > 1;
    }

    /** How many items were taken up. */
    public long taken() {
        return items.stream().filter(item -> item.grade() > 0).count();
    }

    /** The same with other items. */
    public Episode with(List<Item> others) {
        return new Episode(list, person, at, features, others, weight);
    }

    /** The same counting more or less. */
    Episode counting(double much) {
        return new Episode(list, person, at, features, items, much);
    }

    /**
     * A posting that was shown.
     *
     * @param rank from 1
     * @param values what was measured when it was shown, NaN where not stated
     * @param grade 0 passed over or refused, 1 opened, 2 saved or called relevant, 3 applied for
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Item(int rank, UUID posting, double score, double[] values, int grade) {

        /** The same with another grade. */
        public Item graded(int other) {
            return new Item(rank, posting, score, values, other);
        }
    }
}
