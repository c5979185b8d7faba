package org.jobatlas.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filter for answers; null matches any.
 *
 * @param reason reason of answers "not relevant"
 * @param field field of work of the posting
 * @param company part of the employer's name, ignoring case
 * @param person a pseudonym
 * @param model version that ranked the list
 * @param since from this moment on
 * @param until before this moment
 * @param suspicious only those with a sign of abuse
 */
public record ReviewFilter(
        @Nullable ReviewState state,
        @Nullable InteractionKind kind,
        @Nullable Reason reason,
        @Nullable String field,
        @Nullable String company,
        @Nullable String person,
        @Nullable String model,
        @Nullable Instant since,
        @Nullable Instant until,
        boolean suspicious) {

    /** Matches everything. */
    public static final ReviewFilter ALL =
            new ReviewFilter(null, null, null, null, null, null, null, null, null, false);

    /** Answers that wait for review. */
    public static final ReviewFilter WAITING = ALL.with(ReviewState.PENDING);

    public ReviewFilter with(@Nullable ReviewState other) {
        return new ReviewFilter(other, kind, reason, field, company, person, model, since, until, suspicious);
    }

    /** The same, restricted to those before a moment. */
    public ReviewFilter before(Instant moment) {
        Instant end = until == null || until.isAfter(moment) ? moment : until;
        return new ReviewFilter(state, kind, reason, field, company, person, model, since, end, suspicious);
    }
}
