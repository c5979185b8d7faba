package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Trains models from what was shown and answered: one training at a time, on whichever node. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface Training {

    /**
     * Trains now and returns when it is done; what passes the gate serves from then on. {@code IllegalStateException} with a sentence
     * where a training goes on already.
     *
     * @param progress told whenever something changes
     */
    Run train(Window window, Consumer<Run> progress);

    /** The same behind the back of whoever asks, over the usual window. */
    void start();

    /** Asks the training that goes on to end; it ends before its next step. */
    void cancel();

    /** The newest first. */
    List<Run> runs(int limit);

    /** When the next training is due on its own; empty where none is. */
    Optional<Instant> next();

    /**
     * What to look at.
     *
     * @param since empty for as far back as the settings say
     * @param until empty for now
     */
    record Window(Optional<Instant> since, Optional<Instant> until) {

        public static final Window USUAL = new Window(Optional.empty(), Optional.empty());
    }

    /** What becomes of a training. */
    enum State {
        RUNNING,
        /** Its model serves. */
        ACTIVATED,
        /** Its model did not pass the gate, or something else serves by then than it was compared with: {@link Run#OVERTAKEN}. */
        REFUSED,
        /** Too little was answered. */
        TOO_LITTLE,
        CANCELLED,
        FAILED,
        /** Its process ended in the middle. */
        LOST
    }

    /**
     * One training.
     *
     * @param stage key of what it does or did last: read, fit, judge, store
     * @param share done of all, 0 to 1
     * @param said what went wrong, or counts; may be empty
     * @param model that came of it
     */
    record Run(
            UUID id,
            Instant startedAt,
            Optional<AccountId> startedBy,
            Optional<Instant> endedAt,
            State state,
            String stage,
            double share,
            String said,
            Optional<ModelId> model) {

        /** Said of a model that passed while what serves was changed. */
        public static final String OVERTAKEN = "overtaken";
    }
}
