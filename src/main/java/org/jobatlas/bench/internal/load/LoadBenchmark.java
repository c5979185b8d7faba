package org.jobatlas.bench.internal.load;

import java.time.Duration;
import java.util.List;
import org.jobatlas.bench.internal.PortalProcess;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Limit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred people who search for two minutes with two to five seconds of thought, on a portal with its demo catalogue; how long they
 * wait, how many get an error, and what an open page keeps in memory.
 */
@Component
@Profile("command")
@Order(9)
class LoadBenchmark implements Benchmark {

    private static final int PEOPLE = 100;
    private static final Duration REHEARSAL = Duration.ofSeconds(100);
    private static final Duration LASTING = Duration.ofMinutes(2);
    private static final double PERCENTILE = 95;
    private static final Limit MOST_MILLIS = new Limit(200, "ms");
    private static final Limit NO_ERRORS = new Limit(0, "");
    private static final Limit MOST_KILOBYTES = new Limit(250, "kB");
    private static final double MICROS_PER_MILLI = 1_000;

    private final JsonMapper json;

    LoadBenchmark(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        try (PortalProcess portal = PortalProcess.start()) {
            List<String> queries = data.typed();
            // caches are filled and code is compiled, which takes both cores for a minute; these pages stay open too
            new Crowd(PEOPLE, REHEARSAL, queries).visit(portal.address(), json);
            long before = portal.liveHeap();
            Crowd.Outcome outcome = new Crowd(PEOPLE, LASTING, queries).visit(portal.address(), json);
            double kilobytes = (portal.liveHeap() - before) / 1024.0 / PEOPLE;
            outcome.errors().stream().distinct().limit(5).forEach(System.err::println);
            int searches = (int) outcome.micros().getTotalCount();
            double millis = outcome.micros().getValueAtPercentile(PERCENTILE) / MICROS_PER_MILLI;
            return List.of(
                    MOST_MILLIS.of("load-p95", millis, searches),
                    NO_ERRORS.of("load-errors", outcome.errors().size(), searches),
                    MOST_KILOBYTES.of("load-heap-per-page", kilobytes, PEOPLE));
        }
    }
}
