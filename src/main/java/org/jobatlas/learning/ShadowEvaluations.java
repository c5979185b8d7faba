package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Measures a model that does not serve beside what does, on a judged set, by the code of {@code evaluate} in a process of its own; nobody's list
 * changes. One at a time, on whichever node.
 */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface ShadowEvaluations {

    /** Where judged sets lie, each in a folder of its own with {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}. */
    String folder();

    /** Names of the judged sets that are there. */
    List<String> sets();

    /**
     * Starts one in the background. {@code IllegalArgumentException} with a sentence for a model or a set that is not
     * there, {@code IllegalStateException} where one goes on already.
     */
    void start(ModelId model, String set);

    /** Asks the one that goes on to end; it ends within seconds. */
    void cancel();

    /** The newest first. */
    List<Shadow> list(int limit);

    /** What becomes of one. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** Its process ended in the middle. */
        LOST
    }

    /**
     * One of them.
     *
     * @param stage key of what it does or did last: {@code learning.shadow.stage.KEY}
     * @param share done of all, 0 to 1
     * @param said what went wrong; may be empty
     */
    record Progress(State state, String stage, double share, String said) {}

    /**
     * What was asked for.
     *
     * @param model its version
     * @param serving the version of what serves in its place
     */
    record Asked(ModelId id, ModelKind kind, String model, String serving, String set) {}

    /** One evaluation; it has a result where it is done. */
    record Shadow(
            UUID id,
            Asked asked,
            Instant startedAt,
            Optional<AccountId> startedBy,
            Optional<Instant> endedAt,
            Progress progress,
            List<Measured> result) {

        public Shadow {
            result = List.copyOf(result);
        }
    }

    /**
     * A metric of both, over the same queries.
     *
     * @param difference of the model less what serves, query by query
     * @param p of a paired randomisation test
     */
    record Measured(String metric, Estimate serving, Estimate model, Estimate difference, double p) {}
}
