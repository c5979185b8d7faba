package org.jobatlas.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which answers to look at; null is any.
 *
 * @param reason of those that are not relevant
 * @param field of work of the posting
 * @param company a part of the employer's name, in any case
 * @param person a pseudonym
 * @param model the version that ranked the list
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

    /** Everything. */
    public static final ReviewFilter ALL =
            new ReviewFilter(null, null, null, null, null, null, null, null, null, false);

    /** What waits for a judgement. */
    public static final ReviewFilter WAITING = ALL.with(ReviewState.PENDING);

    public ReviewFilter with(@Nullable ReviewState other) {
        return new ReviewFilter(other, kind, reason, field, company, person, model, since, until, suspicious);
    }

    /** The same, of those before a moment. */
    public ReviewFilter before(Instant moment) {
        Instant end = until == null || until.isAfter(moment) ? moment : until;
        return new ReviewFilter(state, kind, reason, field, company, person, model, since, end, suspicious);
    }
}
