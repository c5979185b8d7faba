package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 * Measures searches before, while and after the database is killed repeatedly for some seconds: response times,
 * correctness of health and liveness, time to recovery, and whether the portal can be stopped while the database is
 * down.
 */
@Component
@Profile("command")
@Order(11)
class OutageBenchmark implements Benchmark {

    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 15;
    private static final int RECOVERY_SECONDS = 60;
    private static final Limit MOST_BEFORE = new Limit(1_000, "ms");
    private static final Limit MOST_DURING = new Limit(5_000, "ms");
    private static final Limit NONE = new Limit(0, "");
    private static final Limit SOON = new Limit(30, "s");

    private final JsonMapper json;

    OutageBenchmark(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "outage";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        PortalProcess portal = PortalProcess.start();
        try (portal;
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Victim victim = new Victim(portal.address(), client, json);
            watched(victim, WARM_UP_SECONDS, () -> {});
            OutageWatch before = watched(victim, SECONDS, () -> {});
            OutageWatch during = watched(victim, SECONDS, () -> kill(portal.folder()));
            double recovery = recovery(victim);
            OutageWatch after = watched(victim, SECONDS, () -> {});
            kill(portal.folder());
            double stopping = stopping(portal);
            return List.of(
                    result(MOST_BEFORE, "p95-before", before.p95(), before),
                    result(NONE, "errors-before", before.failed(), before),
                    result(MOST_DURING, "p95-during", during.p95(), during),
                    result(NONE, "unanswered-during", during.unanswered(), during),
                    result(NONE, "silent-health", during.toldOutage() ? 0L : 1L, during),
                    result(NONE, "false-liveness", during.liesOfLiveness(), during),
                    SOON.of("outage-recovery", recovery, 1),
                    result(MOST_BEFORE, "p95-after", after.p95(), after),
                    result(NONE, "errors-after", after.failed(), after),
                    SOON.of("outage-stop", stopping, 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static BenchmarkResult result(Limit limit, String what, long value, OutageWatch watch) {
        return limit.of("outage-" + what, (double) value, watch.looks().size());
    }

    /** Watches for some seconds, in each of which something is done. */
    static OutageWatch watched(Victim victim, int seconds, Runnable everySecond) throws InterruptedException {
        try (OutageWatch watch = new OutageWatch(victim)) {
            for (int second = 0; second < seconds; second++) {
                everySecond.run();
                TimeUnit.SECONDS.sleep(1);
            }
            return watch;
        }
    }

    /** Ends the server as if the machine had done it; where it is not back yet there is nothing to end. */
    private static void kill(Path folder) {
        pid(folder.resolve("postgres")).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Optional<Long> pid(Path database) {
        try (var files = Files.walk(database, 2)) {
            return files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .map(OutageBenchmark::firstLine);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Long firstLine(Path file) {
        try {
            return Long.valueOf(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds until a page comes and health is well again. */
    static double recovery(Victim victim) throws InterruptedException {
        long start = System.nanoTime();
        try (OutageWatch watch = new OutageWatch(victim)) {
            while (watch.looks().stream().noneMatch(OutageWatch.Look::isFine)
                    && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(RECOVERY_SECONDS)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double stopping(PortalProcess portal) {
        long start = System.nanoTime();
        portal.close();
        return (System.nanoTime() - start) / 1e9;
    }
}
