package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Online comparison of two models in interleaved lists, for a share of the people; one comparison at a time. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface ModelDuels {

    /**
     * Starts a comparison of a challenger with the serving model, from the next list on, on every node. {@code
     * IllegalArgumentException} with a message for a challenger that did not pass its gate or already serves, for an
     * invalid share, or while another comparison runs.
     *
     * @param share share of the people, above 0 and at most 1
     */
    void start(ModelId challenger, double share);

    /** Ends the running comparison, if any. */
    void stop();

    /** Newest first; the first one is running if it has no end. */
    List<Duel> list(int limit);

    /** Updates the score of the running comparison. */
    void count();

    /**
     * A comparison.
     *
     * @param serving version of the serving model
     * @param challenger version of the challenger
     * @param overtaken whether it ended because another model was activated
     */
    record Duel(
            UUID id, String serving, String challenger, double share, Span span, boolean overtaken, DuelScore score) {

        public boolean goesOn() {
            return span.endedAt().isEmpty();
        }
    }

    /** Start and end, and who started it. */
    record Span(Instant startedAt, Optional<AccountId> startedBy, Optional<Instant> endedAt) {}
}
