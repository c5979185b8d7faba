package org.jobatlas.feedback;

import java.time.Instant;
import java.util.List;
import org.jobatlas.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** Records feedback with dates in the past, for demonstrations and simulations. */
@PreAuthorize("hasRole('SYSTEM')")
public interface FeedbackHistory {

    /** Stores lists with the actions on them, at times in the past. */
    void add(List<PastList> lists);

    /** Computes signs of abuse and figures from a moment on. */
    void summarise(Instant since);

    /** A list shown to a person in the past. */
    record PastList(ShownList list, AccountId person, Instant at, List<PastAction> done) {

        public PastList {
            done = List.copyOf(done);
        }
    }

    /** An action at a position. */
    record PastAction(
            int rank,
            InteractionKind kind,
            @Nullable Reason reason,
            @Nullable Integer millis,
            Instant at) {}
}
