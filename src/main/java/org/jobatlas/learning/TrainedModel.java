package org.jobatlas.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.model.ModelVersion;

/**
 * An entry of the registry.
 *
 * @param parent the model that served when it was trained; empty for the one that comes with the portal
 * @param origin when it was trained, by whom and from what
 * @param report of the gate
 */
public record TrainedModel(
        ModelId id, ModelKind kind, ModelVersion version, Optional<ModelId> parent, Origin origin, GateReport report) {

    /**
     * Where a model comes from.
     *
     * @param by empty for the schedule and the command line
     * @param from of the first list that it learnt from
     * @param until of the last list that it was measured on
     * @param counts by what was counted: lists, answers, people, left out as contradicting
     */
    public record Origin(Instant at, Optional<AccountId> by, Instant from, Instant until, Map<String, Long> counts) {

        public Origin {
            counts = Map.copyOf(counts);
        }
    }
}
