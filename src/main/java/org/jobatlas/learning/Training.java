package org.jobatlas.learning;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Trains models from logged lists and answers: one training at a time over all nodes. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface Training {

    /**
     * Trains and returns when done; models that pass the gate are activated. {@code IllegalStateException} with a
     * message while a training is running.
     *
     * @param progress called whenever the state changes
     */
    Run train(Window window, Consumer<Run> progress);

    /** Starts a training in the background, over the default window. */
    void start();

    /** Requests the running training to end; it ends before its next step. */
    void cancel();

    /** Newest first. */
    List<Run> runs(int limit);

    /** When the next scheduled training is due; empty where none is. */
    Optional<Instant> next();

    /**
     * The data and effect of a training.
     *
     * @param since empty for as far back as the settings say
     * @param until empty for now
     * @param kinds kinds of models to train
     * @param serves whether models that pass the gate are activated, or wait for a decision
     */
    record Window(Optional<Instant> since, Optional<Instant> until, Set<ModelKind> kinds, boolean serves) {

        public static final Window USUAL = new Window(Optional.empty(), Optional.empty());

        public Window {
            kinds = Set.copyOf(kinds);
        }

        /** For models of every kind. */
        public Window(Optional<Instant> since, Optional<Instant> until) {
            this(since, until, EnumSet.allOf(ModelKind.class), true);
        }

        /** For some kinds of models. */
        public Window of(Set<ModelKind> some) {
            return new Window(since, until, some, serves);
        }

        /** The same window, but the serving model stays even if a new one passes. */
        public Window withoutServing() {
            return new Window(since, until, kinds, false);
        }
    }

    /** The state of a training. */
    enum State {
        RUNNING,
        /** At least one model was activated. */
        ACTIVATED,
        /**
         * No model passed its gate, or those that passed were not activated: {@link Run#OVERTAKEN}, {@link Run#WAITS}.
         */
        REFUSED,
        /** There were too few answers. */
        TOO_LITTLE,
        CANCELLED,
        FAILED,
        /** Its process ended unexpectedly. */
        LOST
    }

    /**
     * A training.
     *
     * @param stage key of the current or last stage: {@code learning.training.stage.KEY}
     * @param share share done, 0 to 1
     * @param said error message or counts; may be empty
     * @param models the resulting models
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
            List<ModelId> models) {

        /** A model passed, but another one was activated meanwhile. */
        public static final String OVERTAKEN = "overtaken";

        /** A model passed and waits for a decision. */
        public static final String WAITS = "waits";

        /** Whether a model passed but none was activated. */
        public boolean passedInVain() {
            return said.equals(OVERTAKEN) || said.equals(WAITS);
        }
    }
}
