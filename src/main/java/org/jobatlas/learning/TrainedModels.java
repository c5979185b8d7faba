package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.model.ModelVersion;
import org.springframework.security.access.prepost.PreAuthorize;

/** The model registry: trained models, activation and rollback. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface TrainedModels {

    /** Newest first. */
    List<TrainedModel> list(ModelKind kind);

    Optional<TrainedModel> find(ModelId id);

    /** The activated model; empty for the bundled one. */
    Optional<TrainedModel> serving(ModelKind kind);

    /** The model that serves in this process, and the reason if it is not the activated one. */
    Running running(ModelKind kind);

    /**
     * Activates a model from the next list on, on every node. {@code IllegalArgumentException} with a message for a
     * model that did not pass its gate, is damaged or cannot run here; then nothing changes.
     */
    void activate(ModelId id);

    /** Activates a model unless the serving one changed since; false, without any change, if it did. */
    boolean activate(ModelId id, Running since);

    /** Activates the previous model again; {@code IllegalArgumentException} where there is none. */
    Change rollBack(ModelKind kind);

    /** All activations, newest first. */
    List<Change> changes(ModelKind kind);

    /** An activation. */
    record Change(Action action, Optional<ModelId> model, String name, Instant at, Optional<AccountId> by) {}

    /** The kind of change. */
    enum Action {
        ACTIVATED,
        ROLLED_BACK
    }

    /**
     * The model that serves in this process.
     *
     * @param trouble reason why it is not the activated one; empty where it is
     * @param change number of the activation; 0 where there was none, negative while another one is pending
     */
    record Running(ModelVersion version, Optional<String> trouble, long change) {}
}
