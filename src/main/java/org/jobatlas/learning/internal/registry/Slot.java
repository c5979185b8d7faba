package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.ModelKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** Serves the models of one kind. */
public interface Slot {

    ModelKind kind();

    /** The model that serves in this process. */
    ModelVersion serving();

    /** {@code IllegalArgumentException} with a message for a model that cannot serve here. */
    void require(StoredModel model);

    /** Serves a model from the next list on; null for the bundled one. */
    void serve(@Nullable StoredModel model);
}
