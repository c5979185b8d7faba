package org.jobatlas.feedback;

import java.time.Instant;
import java.util.List;
import org.jobatlas.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** Records feedback with dates in the past, for demonstrations and simulations. */
@PreAuthorize("hasRole('SYSTEM')")
public interface FeedbackHistory {

    /** Stores lists with what was done with them; the times are those of the past. */
    void add(List<PastList> lists);

    /** Computes signs of abuse and figures from a moment on. */
    void summarise(Instant since);

    /** A list that was shown to somebody at some time. */
    record PastList(ShownList list, AccountId person, Instant at, List<PastAction> done) {

        public PastList {
            done = List.copyOf(done);
        }
    }

    /** What was done at a position. */
    record PastAction(
            int rank,
            InteractionKind kind,
            @Nullable Reason reason,
            @Nullable Integer millis,
            Instant at) {}
}
