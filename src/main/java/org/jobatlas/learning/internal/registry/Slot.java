package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.ModelKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** A place of the portal where a model of one kind serves. */
public interface Slot {

    ModelKind kind();

    /** What serves there in this process. */
    ModelVersion serving();

    /** {@code IllegalArgumentException} with a sentence for a model that cannot serve here. */
    void require(StoredModel model);

    /** Lets a model serve from the next list on; null for what comes with the portal. */
    void serve(@Nullable StoredModel model);
}
