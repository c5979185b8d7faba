package org.jobatlas.feedback;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as whoever reviews sees it.
 *
 * @param person a pseudonym; null for a visitor
 * @param title of the posting as it was then; null where there was none any more
 * @param field of work of the posting as it was then
 * @param employer as it was then
 * @param model the version that ranked the list; null for a list that no model ranked
 * @param judgement what was decided of it
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

    /** Where it was given; the rank is null of a time when it was not kept. */
    public record Position(ImpressionListId list, @Nullable Integer rank, PostingId posting) {}

    /**
     * What was decided.
     *
     * @param by the account of the administrator; null where that is erased or nobody decided
     */
    public record Judgement(
            ReviewState state,
            @Nullable String reason,
            @Nullable UUID by,
            @Nullable Instant at) {}
}
