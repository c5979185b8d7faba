package org.jobatlas.feedback;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as reviewers see it.
 *
 * @param person a pseudonym; null for a visitor
 * @param title title of the posting at that time; null where it was gone
 * @param field its field of work at that time
 * @param employer its employer at that time
 * @param model version that ranked the list; null for a list without a model
 * @param judgement the decision
 */
public record ReviewedAnswer(
        UUID id,
        Instant at,
        Position position,
        InteractionKind kind,
        @Nullable Reason reason,
        @Nullable String person,
        @Nullable String title,
        @Nullable String field,
        @Nullable String employer,
        @Nullable String model,
        Judgement judgement,
        Set<Sign> signs) {

    public ReviewedAnswer {
        signs = Set.copyOf(signs);
    }

    /** The list and position; the rank is null in records from before it was logged. */
    public record Position(ImpressionListId list, @Nullable Integer rank, PostingId posting) {}

    /**
     * The decision.
     *
     * @param by account of the administrator; null where it was erased or nobody decided
     */
    public record Judgement(
            ReviewState state,
            @Nullable String reason,
            @Nullable UUID by,
            @Nullable Instant at) {}
}
