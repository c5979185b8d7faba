package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Evaluates a model offline against the serving one on a judged set, with the code of {@code evaluate} in a separate
 * process; nobody's list changes. One at a time over all nodes.
 */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface ShadowEvaluations {

    /**
     * The folder of judged sets, each in a subfolder with {@code corpus.jsonl}, {@code queries.jsonl} and {@code
     * qrels.tsv}.
     */
    String folder();

    /** Names of the available judged sets. */
    List<String> sets();

    /**
     * Starts an evaluation in the background. {@code IllegalArgumentException} with a message for an unknown model or
     * set, {@code IllegalStateException} while one is running.
     */
    void start(ModelId model, String set);

    /** Requests the running evaluation to end; it ends within seconds. */
    void cancel();

    /** Newest first. */
    List<Shadow> list(int limit);

    /** The state of an evaluation. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** Its process ended unexpectedly. */
        LOST
    }

    /**
     * The progress.
     *
     * @param stage key of the current or last stage: {@code learning.shadow.stage.KEY}
     * @param share share done, 0 to 1
     * @param said error message; may be empty
     */
    record Status(State state, String stage, double share, String said) {}

    /**
     * The request.
     *
     * @param model version of the model
     * @param serving version of the serving model
     */
    record Asked(ModelId id, ModelKind kind, String model, String serving, String set) {}

    /** An evaluation; has a result once done. */
    record Shadow(
            UUID id,
            Asked asked,
            Instant startedAt,
            Optional<AccountId> startedBy,
            Optional<Instant> endedAt,
            Status progress,
            List<Measured> result) {

        public Shadow {
            result = List.copyOf(result);
        }
    }

    /**
     * A metric of both models over the same queries.
     *
     * @param difference evaluated less serving model, query by query
     * @param p of a paired randomisation test
     */
    record Measured(String metric, Estimate serving, Estimate model, Estimate difference, double p) {}
}
