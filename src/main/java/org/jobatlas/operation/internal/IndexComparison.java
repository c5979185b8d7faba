package org.jobatlas.operation.internal;

import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingVectors;
import org.jobatlas.search.IndexStates;
import org.springframework.stereotype.Component;

/** Counts on both sides, with the portal's own rights, since probes carry none. */
@Component
class IndexComparison {

    private final PostingCatalogue catalogue;
    private final PostingVectors vectors;
    private final IndexStates index;

    IndexComparison(PostingCatalogue catalogue, PostingVectors vectors, IndexStates index) {
        this.catalogue = catalogue;
        this.vectors = vectors;
        this.index = index;
    }

    Comparison compare() {
        return SystemRights.call(() -> new Comparison(catalogue.countPublished(), vectors.missing(), index.get()));
    }
}
