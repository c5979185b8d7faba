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

    /** Starts the same in the background, over the usual window. */
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
     * @param kinds of models to train
     * @param serves whether what passes the gate serves from then on, or waits for somebody to let it
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

        /** For models of some kinds. */
        public Window of(Set<ModelKind> some) {
            return new Window(since, until, some, serves);
        }

        /** The same window, but the serving model stays even if a new one passes. */
        public Window withoutServing() {
            return new Window(since, until, kinds, false);
        }
    }

    /** What becomes of a training. */
    enum State {
        RUNNING,
        /** At least one of its models serves. */
        ACTIVATED,
        /** None of its models passed its gate, or what passed does not serve: {@link Run#OVERTAKEN}, {@link Run#WAITS}. */
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
     * @param stage key of what it does or did last: {@code learning.training.stage.KEY}
     * @param share done of all, 0 to 1
     * @param said what went wrong, or counts; may be empty
     * @param models that came of it
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

        /** Said of a model that passed while what serves was changed. */
        public static final String OVERTAKEN = "overtaken";

        /** Said of a model that passed and was not to serve on its own. */
        public static final String WAITS = "waits";

        /** Whether one of its models passed, though none serves of it. */
        public boolean passedInVain() {
            return said.equals(OVERTAKEN) || said.equals(WAITS);
        }
    }
}
