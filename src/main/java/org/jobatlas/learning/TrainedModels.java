package org.jobatlas.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.model.ModelVersion;
import org.springframework.security.access.prepost.PreAuthorize;

/** The registry: what was trained, what serves, and the way back. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface TrainedModels {

    /** The newest first. */
    List<TrainedModel> list(ModelKind kind);

    Optional<TrainedModel> find(ModelId id);

    /** What is meant to serve; no entry for what comes with the portal. */
    Optional<TrainedModel> serving(ModelKind kind);

    /** What ranks in this process now, and why it is another one than is meant to, where it is. */
    Running running(ModelKind kind);

    /**
     * Lets a model serve from the next list on, on every node. {@code IllegalArgumentException} with a sentence for one that did not pass
     * its gate, is damaged or cannot run here; then nothing changes.
     */
    void activate(ModelId id);

    /** The same, unless what serves has changed since; false then, and nothing changes. */
    boolean activate(ModelId id, Running since);

    /** Lets serve what served before; {@code IllegalArgumentException} where nothing else ever served. */
    Change rollBack(ModelKind kind);

    /** Every change, the newest first. */
    List<Change> changes(ModelKind kind);

    /** The change of what serves. */
    record Change(Action action, Optional<ModelId> model, String name, Instant at, Optional<AccountId> by) {}

    /** What changed. */
    enum Action {
        ACTIVATED,
        ROLLED_BACK
    }

    /**
     * What serves in this process.
     *
     * @param trouble empty where it is what is meant to
     * @param change number of the change that made it serve; 0 where none ever did, negative while another one is meant to
     */
    record Running(ModelVersion version, Optional<String> trouble, long change) {}
}
