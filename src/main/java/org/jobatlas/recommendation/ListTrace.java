package org.jobatlas.recommendation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decided the order of a list: all contenders, their feature values and scores, and the similarities
 * that diversification used.
 *
 * @param model that scored, by its version
 * @param features names of what was measured
 * @param dial of diversity, 0 to 1
 * @param fields of work that the dial could lift; empty, or null in records of earlier versions, where it could lift
 *     all
 * @param contenders all that could be shown, in the order of bands and scores, ties in the order they were found; in an
 *     order that no score makes, in that one
 * @param steps one for each band that gave something, in their order
 * @param second null where no places were kept for a second trade
 * @param nextDoor places among the contenders of what stood below the list; null in records of earlier versions
 * @param draw null where one model chose alone
 * @param order null where the scores make it
 */
public record ListTrace(
        String model,
        List<String> features,
        double dial,
        @Nullable Set<String> fields,
        List<Measure> contenders,
        List<Step> steps,
        @Nullable Second second,
        @Nullable List<Integer> nextDoor,
        @Nullable Draw draw,
        @Nullable ListOrder order) {

    /**
     * Places kept for a second trade.
     *
     * @param share of the places, 0 to 1
     * @param of places among the contenders of what is of it
     * @param steps in which those that were missing were chosen
     */
    public record Second(double share, Set<Integer> of, List<Step> steps) {}

    /**
     * Where the list was drawn from two models, what the second chose and how.
     *
     * @param teams whose turn it was, place by place
     * @param skipped of the second's choice
     */
    public record Draw(ListTrace other, String teams, List<UUID> skipped) {}

    public ListTrace {
        features = List.copyOf(features);
        contenders = List.copyOf(contenders);
        steps = List.copyOf(steps);
    }

    /**
     * A posting that could be shown.
     *
     * @param field of work, empty where there is none
     * @param failed gates that it does not pass
     * @param values of the features; null where not stated
     * @param key what decides in an order that no score makes, more first; null in all others, and where the advertisement does not say
     */
    public record Measure(
            UUID posting,
            String field,
            Band band,
            List<String> failed,
            double score,
            List<@Nullable Double> values,
            @Nullable Double key) {}

    /**
     * A band, diversified for itself; or all bands, in an order that no score makes.
     *
     * @param band null for all
     * @param size how many places were left
     * @param pool places among the contenders, without copies of what is above
     * @param likeness of each two of the pool: of the second with the first, of the third with the first and second, and so on
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Step(@Nullable Band band, int size, List<Integer> pool, double[] likeness) {

        /** The likeness of two places of the pool. */
        public double likeness(int one, int other) {
            int high = Math.max(one, other);
            int low = Math.min(one, other);
            return high == low ? 1 : likeness[high * (high - 1) / 2 + low];
        }
    }
}
