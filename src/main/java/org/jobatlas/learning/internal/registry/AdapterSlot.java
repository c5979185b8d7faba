package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.ModelKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.QueryAdapters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Serves query adapters. */
@Component
class AdapterSlot implements Slot {

    private final QueryAdapters adapters;

    AdapterSlot(QueryAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.QUERY_ADAPTER;
    }

    @Override
    public ModelVersion serving() {
        return adapters.serving().version();
    }

    @Override
    public void require(StoredModel model) {
        adapters.open(model);
    }

    @Override
    public void serve(@Nullable StoredModel model) {
        adapters.activate(model == null ? QueryAdapter.IDENTITY : adapters.open(model));
    }
}
