package org.jobatlas.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was shown and what was done with it, as one line of an export.
 *
 * @param person the account, an opaque id; null for a visitor without one
 * @param features names of what was measured of the items
 * @param answers in the order in which they were given
 */
public record LoggedList(
        UUID id,
        @Nullable UUID person,
        Instant at,
        Surface surface,
        String fingerprint,
        ListOrigin origin,
        List<String> features,
        List<Item> items,
        List<Answer> answers) {

    public LoggedList {
        features = List.copyOf(features);
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    /**
     * A shown posting; see {@link ShownItem}.
     *
     * @param values null where not stated, also in lists of a time when values were not kept
     */
    public record Item(
            int rank,
            @Nullable Integer closestRank,
            UUID posting,
            double score,
            List<@Nullable Double> values,
            List<@Nullable Double> contributions) {

        public Item {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            contributions = Collections.unmodifiableList(new ArrayList<>(contributions));
        }
    }

    /**
     * What was done at a position of the list, once each: who thinks again gives another answer, and the last one holds.
     *
     * @param rank the position; null of a time when it was not kept
     * @param millis how long, where it took time
     */
    public record Answer(
            UUID id,
            @Nullable Integer rank,
            UUID posting,
            InteractionKind kind,
            @Nullable Reason reason,
            @Nullable Integer millis,
            ReviewState review,
            Instant at) {}

    /** The same list with some of its answers. */
    public LoggedList with(List<Answer> some) {
        return new LoggedList(id, person, at, surface, fingerprint, origin, features, items, some);
    }
}
