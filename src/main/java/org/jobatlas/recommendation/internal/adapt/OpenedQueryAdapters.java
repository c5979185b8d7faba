package org.jobatlas.recommendation.internal.adapt;

import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.AdapterFile;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.QueryAdapters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class OpenedQueryAdapters implements QueryAdapters {

    private final ServingAdapter serving;

    OpenedQueryAdapters(ServingAdapter serving) {
        this.serving = serving;
    }

    @Override
    public QueryAdapter serving() {
        return serving.get();
    }

    @Override
    public String embedding() {
        return serving.embedding();
    }

    @Override
    public QueryAdapter open(StoredModel stored) {
        String kind = stored.properties().getOrDefault("kind", "");
        if (!kind.equals(AdapterFile.KIND)) {
            throw new IllegalArgumentException("The model " + stored.version() + " is no query adapter.");
        }
        return serving.require(LowRankAdapter.of(stored));
    }

    @Override
    public void activate(QueryAdapter adapter) {
        serving.activate(adapter);
    }
}
