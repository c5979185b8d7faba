package org.jobatlas.recommendation.internal.rank;

import org.jobatlas.recommendation.internal.feature.Features;

/** Re-rankers as the portal has them, for tests. */
public final class Rerankers {

    private Rerankers() {}

    /** With the weights that come with the portal. */
    public static Reranker bundled(Features features) {
        return new DomainReranker(features, new ServingModel(features));
    }
}
