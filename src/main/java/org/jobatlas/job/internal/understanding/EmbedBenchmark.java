package org.jobatlas.job.internal.understanding;

import java.util.List;
import java.util.function.DoubleSupplier;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkBaseline;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Postings per second through the vector worker, from the database and back, against inference alone. */
@Component
@Lazy
@Profile("command")
@Order(3)
class EmbedBenchmark implements Benchmark {

    private static final int POSTINGS = 256;
    private static final double TARGET = 0.85;

    private final PostingRepository postings;
    private final VectorWorker worker;
    private final BenchmarkBaseline<List<String>> baseline;
    private final JdbcClient jdbc;

    EmbedBenchmark(
            PostingRepository postings,
            VectorWorker worker,
            BenchmarkBaseline<List<String>> baseline,
            JdbcClient jdbc) {
        this.postings = postings;
        this.worker = worker;
        this.baseline = baseline;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "embed";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        worker.catchUp();
        List<Posting> some =
                postings.findAll(PageRequest.of(0, POSTINGS, Sort.by("id"))).getContent();
        Runnable inference = baseline.on(some.stream()
                .map(posting -> posting.getTitle() + "\n" + posting.getText())
                .toList());
        DoubleSupplier ours = () -> {
            data.awaitIndex();
            forget(some);
            return perSecond(some.size(), worker::catchUp);
        };
        DoubleSupplier alone = () -> {
            data.awaitIndex();
            return perSecond(some.size(), inference);
        };
        return List.of(new BenchmarkResult(
                name(), new InterleavedRun(data.pairs()).values(ours, alone), "/s", Target.atLeast(TARGET)));
    }

    /** Makes the worker believe that the texts are new. */
    private void forget(List<Posting> some) {
        jdbc.sql("update posting set vector_hash = null, version = version + 1 where id = any(?::uuid[])")
                .param(some.stream().map(posting -> posting.getId().toString()).toArray(String[]::new))
                .update();
    }

    private static double perSecond(int count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return count * 1e9 / (System.nanoTime() - start);
    }
}
