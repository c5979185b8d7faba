package org.jobatlas.operation.internal;

import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.search.IndexStates;
import org.springframework.stereotype.Component;

/** Counts both sides with system rights, since health probes have none. */
@Component
class IndexComparison {

    private final PostingCatalogue catalogue;
    private final UnderstandingProgress vectors;
    private final IndexStates index;

    IndexComparison(PostingCatalogue catalogue, UnderstandingProgress vectors, IndexStates index) {
        this.catalogue = catalogue;
        this.vectors = vectors;
        this.index = index;
    }

    CatalogueState compare() {
        return SystemRights.call(() ->
                new CatalogueState(catalogue.countPublished(), vectors.remaining(), vectors.perSecond(), index.get()));
    }
}
