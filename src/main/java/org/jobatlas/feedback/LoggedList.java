package org.jobatlas.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was shown with the actions on it; one line of an export.
 *
 * @param person opaque id of the account; null for a visitor without one
 * @param features names of the measured values
 * @param answers in chronological order
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
        List<Interaction> answers) {

    public LoggedList {
        features = List.copyOf(features);
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    /**
     * A shown posting; see {@link ShownItem}.
     *
     * @param values null where not stated, and in lists from before values were logged
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
     * An action at a position; a later answer replaces an earlier one.
     *
     * @param rank position; null in records from before it was logged
     * @param millis duration, for actions that have one
     */
    public record Interaction(
            UUID id,
            @Nullable Integer rank,
            UUID posting,
            InteractionKind kind,
            @Nullable Reason reason,
            @Nullable Integer millis,
            ReviewState review,
            Instant at) {}

    /** The same list with a subset of its answers. */
    public LoggedList with(List<Interaction> some) {
        return new LoggedList(id, person, at, surface, fingerprint, origin, features, items, some);
    }
}
