package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A logged list with a person's answers, as training data.
 *
 * @param features names of the values of its items
 * @param items in the order shown
 * @param weight weight of the list, 0 to 1
 * @param sought vector of the resume; null where it was not kept
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Episode(
        UUID list,
        UUID person,
        Instant at,
        List<String> features,
        List<Item> items,
        double weight,
        float @Nullable [] sought) {

    public Episode(UUID list, UUID person, Instant at, List<String> features, List<Item> items) {
        this(list, person, at, features, items, 1, null);
    }

    public Episode {
        features = List.copyOf(features);
        items = List.copyOf(items);
    }

    /** Whether the list has items of different grades; otherwise nothing can be learnt from it. */
    public boolean tells() {
        return items.stream().mapToInt(Item::grade).distinct().count() > 1;
    }

    /** How many items were taken up. */
    public long taken() {
        return items.stream().filter(item -> item.grade() > 0).count();
    }

    /** The same with other items. */
    public Episode with(List<Item> others) {
        return new Episode(list, person, at, features, others, weight, sought);
    }

    /** The same, made for a vector. */
    public Episode soughtBy(float @Nullable [] vector) {
        return new Episode(list, person, at, features, items, weight, vector);
    }

    /** The same with another weight. */
    Episode counting(double much) {
        return new Episode(list, person, at, features, items, much, sought);
    }

    /**
     * A posting that was shown.
     *
     * @param rank from 1
     * @param values logged feature values, NaN where not stated
     * @param grade 0 passed over or refused, 1 opened, 2 saved or called relevant, 3 applied for
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Item(int rank, UUID posting, double score, double[] values, int grade) {

        /** The same with other values. */
        public Item measured(double[] others) {
            return new Item(rank, posting, score, others, grade);
        }

        /** The same with another grade. */
        public Item graded(int other) {
            return new Item(rank, posting, score, values, other);
        }
    }
}
