package org.jobatlas.search.internal.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.util.VectorUtil;
import org.jobatlas.job.PostingStatus;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The vectors in the database, looked through one by one: what the benchmarks of the vector search are held against. */
@Component
@Profile("command")
class StoredVectors {

    private final EntityManagerFactory factory;

    StoredVectors(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Stored(UUID id, Instant publishedAt, float[] vector) {}

    private record Near(UUID id, float product) {}

    List<Stored> newestFirst() {
        try (EntityManager entityManager = factory.createEntityManager()) {
            return entityManager
                    .createQuery("""
                            select p.id, p.publishedAt, p.understanding.vector from Posting p
                            where p.status = :published and p.understanding.vector is not null order by p.publishedAt desc""", Object[].class)
                    .setParameter("published", PostingStatus.PUBLISHED)
                    .getResultStream()
                    .map(row -> new Stored((UUID) row[0], (Instant) row[1], (float[]) row[2]))
                    .toList();
        }
    }

    /** The nearest ones by their dot products. */
    static Set<UUID> nearest(float[] question, List<Stored> among, int depth) {
        Set<UUID> nearest = new HashSet<>();
        among.stream()
                .map(posting -> new Near(posting.id(), VectorUtil.dotProduct(question, posting.vector())))
                .sorted(Comparator.comparingDouble(Near::product).reversed())
                .limit(depth)
                .forEach(near -> nearest.add(near.id()));
        return nearest;
    }
}
