package org.jobatlas.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.model.ModelVersion;

/**
 * An entry of the model registry.
 *
 * @param parent the model that served when it was trained; empty for the bundled one
 * @param origin time, person and data of the training
 * @param report report of the gate
 */
public record TrainedModel(
        ModelId id, ModelKind kind, ModelVersion version, Optional<ModelId> parent, Origin origin, GateReport report) {

    /**
     * The origin of a model.
     *
     * @param by empty for the schedule and the command line
     * @param from time of the first training list
     * @param until time of the last evaluation list
     * @param counts number of lists, answers, people, and excluded answers
     */
    public record Origin(Instant at, Optional<AccountId> by, Instant from, Instant until, Map<String, Long> counts) {

        public Origin {
            counts = Map.copyOf(counts);
        }
    }
}
