package org.jobatlas.recommendation.internal.adapt;

import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.recommendation.QueryAdapters;

/** Query adapters for tests. */
public final class Adapters {

    private Adapters() {}

    public static QueryAdapters of(TextEmbedder embedder) {
        return new OpenedQueryAdapters(new ServingAdapter(embedder));
    }
}
