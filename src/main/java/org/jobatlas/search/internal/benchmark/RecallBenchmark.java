package org.jobatlas.search.internal.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.internal.benchmark.StoredVectors.Stored;
import org.jobatlas.search.internal.retrieval.VectorSearch;
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

    private final StoredVectors stored;
    private final VectorSearch vectors;

    RecallBenchmark(StoredVectors stored, VectorSearch vectors) {
        this.stored = stored;
        this.vectors = vectors;
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        data.awaitIndex();
        List<Stored> newestFirst = stored.newestFirst();
        List<float[]> questions = data.resumeVectors(QUESTIONS);
        return List.of(
                result("recall", newestFirst, questions, TARGET),
                result("recall-1", share(newestFirst, 0.01), questions, FILTERED_TARGET),
                result("recall-10", share(newestFirst, 0.1), questions, FILTERED_TARGET),
                result("recall-30", share(newestFirst, 0.3), questions, FILTERED_TARGET));
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
            Set<UUID> truth = StoredVectors.nearest(question, among, DEPTH);
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
}
