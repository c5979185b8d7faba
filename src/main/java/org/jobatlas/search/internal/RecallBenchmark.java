package org.jobatlas.search.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.util.VectorUtil;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun.Measured;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many of the 100 truly nearest postings the vector search finds: among all, and among the newest 1, 10 and 30 % by a filter on
 * the date. Exact is the dot product with every stored vector.
 */
@Component
@Profile("command")
@Order(5)
class RecallBenchmark implements Benchmark {

    private static final int QUESTIONS = 100;
    private static final int DEPTH = 100;
    private static final double TARGET = 0.99;
    private static final double FILTERED_TARGET = 0.98;

    private final EntityManagerFactory factory;
    private final VectorSearch vectors;

    RecallBenchmark(EntityManagerFactory factory, VectorSearch vectors) {
        this.factory = factory;
        this.vectors = vectors;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(UUID id, Instant publishedAt, float[] vector) {}

    private record Near(UUID id, float product) {}

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        data.awaitIndex();
        List<Stored> newestFirst = stored();
        List<float[]> questions = data.resumeVectors(QUESTIONS);
        return List.of(
                result("recall", newestFirst, questions, TARGET),
                result("recall-1", share(newestFirst, 0.01), questions, FILTERED_TARGET),
                result("recall-10", share(newestFirst, 0.1), questions, FILTERED_TARGET),
                result("recall-30", share(newestFirst, 0.3), questions, FILTERED_TARGET));
    }

    private List<Stored> stored() {
        try (EntityManager entityManager = factory.createEntityManager()) {
            return entityManager
                    .createQuery("""
                            select p.id, p.publishedAt, p.vector from Posting p
                            where p.status = :published and p.vector is not null order by p.publishedAt desc""", Object[].class)
                    .setParameter("published", PostingStatus.PUBLISHED)
                    .getResultStream()
                    .map(row -> new Stored((UUID) row[0], (Instant) row[1], (float[]) row[2]))
                    .toList();
        }
    }

    /** The newest ones, with all that are as old as the oldest of them. */
    private static List<Stored> share(List<Stored> newestFirst, double share) {
        Instant oldest =
                newestFirst.get((int) (share * (newestFirst.size() - 1))).publishedAt();
        return newestFirst.stream()
                .filter(posting -> !posting.publishedAt().isBefore(oldest))
                .toList();
    }

    private BenchmarkResult result(String name, List<Stored> among, List<float[]> questions, double target) {
        Instant oldest = among.getLast().publishedAt();
        boolean all = name.equals(name());
        double found = 0;
        double exact = 0;
        for (float[] question : questions) {
            Set<UUID> truth = nearest(question, among);
            exact += truth.size();
            found += vectors
                    .nearest(
                            question,
                            DEPTH,
                            f -> all
                                    ? Optional.empty()
                                    : Optional.of(f.range()
                                            .field(PostingFields.PUBLISHED_AT)
                                            .atLeast(oldest)))
                    .stream()
                    .filter(hit -> truth.contains(hit.item().value()))
                    .count();
        }
        Measured measured =
                new Measured(found / exact, found / questions.size(), exact / questions.size(), questions.size());
        return new BenchmarkResult(name, measured, "", Target.atLeast(target));
    }

    private static Set<UUID> nearest(float[] question, List<Stored> among) {
        Set<UUID> nearest = new HashSet<>();
        among.stream()
                .map(posting -> new Near(posting.id(), VectorUtil.dotProduct(question, posting.vector())))
                .sorted(Comparator.comparingDouble(Near::product).reversed())
                .limit(DEPTH)
                .forEach(near -> nearest.add(near.id()));
        return nearest;
    }
}
