package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Two models side by side in the lists of a share of the people, one comparison at a time. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface ModelDuels {

    /**
     * Lets a model take part beside the one that serves, from the next list on, on every node. {@code IllegalArgumentException} with a
     * sentence for one that did not pass its gate, that serves already, for a share that is none, or while another comparison goes on.
     *
     * @param share of the people, above 0 and at most 1
     */
    void start(ModelId challenger, double share);

    /** Ends the one that goes on, where one does. */
    void stop();

    /** The newest first; the first of them goes on where it has no end. */
    List<Duel> list(int limit);

    /** Counts anew what people took up in the one that goes on. */
    void count();

    /**
     * One comparison.
     *
     * @param serving version of the model that served
     * @param challenger version of the model beside it
     * @param overtaken whether it ended because another model serves
     */
    record Duel(
            UUID id, String serving, String challenger, double share, Span span, boolean overtaken, DuelScore score) {

        public boolean goesOn() {
            return span.endedAt().isEmpty();
        }
    }

    /** From when until when, and by whom it was begun. */
    record Span(Instant startedAt, Optional<AccountId> startedBy, Optional<Instant> endedAt) {}
}
