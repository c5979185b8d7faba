package org.jobatlas.search.internal.benchmark;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkBaseline;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A typed query with its first page of hits and the counts of all facets, every second one with a filter, against
 * Lucene's own queries. Ours additionally parses the text, embeds it, fuses words and meaning, and reads the hits from
 * the database.
 */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(6)
class TypedBenchmark implements Benchmark {

    private static final double PERCENTILE = 95;
    private static final double TARGET = 3;
    private static final int PAGE = 20;
    private static final List<String> FIELDS = List.of("health", "it", "health", "finance", "transport");

    private final JobSearch search;
    private final BenchmarkBaseline<JobQuery> baseline;

    TypedBenchmark(JobSearch search, BenchmarkBaseline<JobQuery> baseline) {
        this.search = search;
        this.baseline = baseline;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<JobQuery> queries = queries(data.typed());
        List<Runnable> baselines = queries.stream().map(baseline::on).toList();
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .millis(
                                queries.size(),
                                PERCENTILE,
                                call -> search.search(queries.get(call)),
                                call -> baselines.get(call).run()),
                "ms",
                Target.atMost(TARGET)));
    }

    /** Each text twice: as it is, and in one field of work. */
    private static List<JobQuery> queries(List<String> typed) {
        return IntStream.range(0, typed.size())
                .boxed()
                .flatMap(number -> Stream.of(JobFilters.NONE, in(FIELDS.get(number % FIELDS.size())))
                        .map(filters -> new JobQuery(typed.get(number), filters, JobSort.RELEVANCE, 0, PAGE)))
                .toList();
    }

    private static JobFilters in(String field) {
        return new JobFilters(Set.of(field), null, Set.of(), null, Set.of(), Set.of(), null, Set.of());
    }
}
