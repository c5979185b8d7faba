package org.jobatlas.search.internal.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.Scored;
import org.springframework.stereotype.Component;

/** Opens search sessions that need no database connection: hits are projected, never loaded. */
@Component
public class IndexSession {

    private final EntityManagerFactory factory;
    private final ReadableParts parts;
    private final LongAdder requests = new LongAdder();

    IndexSession(EntityManagerFactory factory, ReadableParts parts) {
        this.factory = factory;
        this.parts = parts;
    }

    /** Sends one request. */
    public <T> T call(Function<SearchSession, T> work) {
        requests.increment();
        return parts.reading(() -> {
            try (EntityManager entityManager = factory.createEntityManager()) {
                return work.apply(Search.session(entityManager));
            }
        });
    }

    /** How many requests there were. */
    public long requests() {
        return requests.sum();
    }

    /** The parts of the index that a query within {@link #call} must be routed to; all where there are none. */
    public Set<String> parts() {
        return parts.read();
    }

    public static ProjectionFinalStep<Scored<PostingId>> scored(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(f.id(UUID.class), f.score())
                .as((id, score) -> new Scored<>(new PostingId(id), score));
    }
}
