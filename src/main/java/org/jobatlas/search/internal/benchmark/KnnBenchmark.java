package org.jobatlas.search.internal.benchmark;

import java.util.List;
import java.util.Optional;
import org.jobatlas.search.internal.retrieval.VectorSearch;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The nearest postings through Hibernate Search against Lucene's query on the same index. */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(4)
class KnnBenchmark implements Benchmark {

    private static final int CALLS = 100;
    private static final int DEPTH = 200;
    private static final double TARGET = 2;

    private final VectorSearch vectors;
    private final LuceneBaseline baseline;

    KnnBenchmark(VectorSearch vectors, LuceneBaseline baseline) {
        this.vectors = vectors;
        this.baseline = baseline;
    }

    @Override
    public String name() {
        return "knn";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<float[]> questions = data.resumeVectors(CALLS);
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .millis(
                                CALLS,
                                50,
                                call -> vectors.nearest(questions.get(call), DEPTH, f -> Optional.empty()),
                                call -> baseline.nearest(questions.get(call), DEPTH)),
                "ms",
                Target.atMost(TARGET)));
    }
}
