package org.jobatlas.recommendation.internal.adapt;

import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.recommendation.QueryAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the query adapter that serves now. A list asks once and keeps the adapter it got. */
@Component
public class ServingAdapter {

    private static final Logger log = LoggerFactory.getLogger(ServingAdapter.class);

    private final TextEmbedder embedder;
    private final AtomicReference<QueryAdapter> serving = new AtomicReference<>(QueryAdapter.IDENTITY);

    public ServingAdapter(TextEmbedder embedder) {
        this.embedder = embedder;
    }

    public QueryAdapter get() {
        return serving.get();
    }

    String embedding() {
        return embedder.modelId();
    }

    /** {@code IllegalArgumentException} for one that was learnt on vectors of another embedder. */
    QueryAdapter require(QueryAdapter adapter) {
        adapter.embedding().filter(embedding -> !embedding.equals(embedding())).ifPresent(other -> {
            throw new IllegalArgumentException("The adapter " + adapter.version() + " turns vectors of " + other
                    + ", but resumes and postings have vectors of " + embedding() + ".");
        });
        return adapter;
    }

    void activate(QueryAdapter next) {
        QueryAdapter before = serving.getAndSet(require(next));
        log.info("The adapter {} turns the vectors of resumes from now on, after {}", next.version(), before.version());
    }
}
