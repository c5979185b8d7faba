package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jobatlas.bench.internal.PortalProcess;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Limit;
import org.jobatlas.shared.BenchmarkSkippedException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures searches before, while and after the disk of the data folder is full (a small disk mounted for the
 * benchmark): response times, failures, the health endpoint, and personal data in the log.
 */
@Component
@Profile("command")
@Order(12)
class DiskBenchmark implements Benchmark {

    private static final String SIZE = "1200m";
    private static final String ROOM = "management.health.diskspace.threshold=32MB";
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 20;
    private static final Limit MOST_BEFORE = new Limit(1_000, "ms");
    private static final Limit MOST_DURING = new Limit(5_000, "ms");
    private static final Limit NONE = new Limit(0, "");
    private static final Limit SOON = new Limit(30, "s");

    /** An address of a person, and what was searched for. */
    private static final Pattern OF_PEOPLE = Pattern.compile("@demo\\.example|q=nurse");

    private final JsonMapper json;

    DiskBenchmark(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        try {
            Path disk = Files.createTempDirectory("jobatlas-disk");
            if (!command("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString())) {
                Files.delete(disk);
                throw new BenchmarkSkippedException("A small disk can be mounted by root alone.");
            }
            try {
                return measured(disk);
            } finally {
                command("umount", "-l", disk.toString());
                Files.deleteIfExists(disk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private List<BenchmarkResult> measured(Path disk) throws IOException, InterruptedException {
        Path ballast = disk.resolve("ballast");
        try (PortalProcess portal = PortalProcess.startIn(Files.createDirectory(disk.resolve("data")), ROOM);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Victim victim = new Victim(portal.address(), client, json);
            OutageBenchmark.watched(victim, WARM_UP_SECONDS, () -> {});
            OutageWatch before = OutageBenchmark.watched(victim, SECONDS, () -> {});
            OutageWatch during = OutageBenchmark.watched(victim, SECONDS, () -> fill(ballast));
            Files.delete(ballast);
            double recovery = OutageBenchmark.recovery(victim);
            OutageWatch after = OutageBenchmark.watched(victim, SECONDS, () -> {});
            long named = OF_PEOPLE.matcher(portal.said()).results().count();
            return List.of(
                    result(MOST_BEFORE, "p95-before", before.p95(), before),
                    result(NONE, "errors-before", before.failed(), before),
                    result(MOST_DURING, "p95-during", during.p95(), during),
                    result(NONE, "errors-during", during.failed(), during),
                    result(NONE, "silent-health", during.toldOutage() ? 0L : 1L, during),
                    result(NONE, "false-liveness", during.liesOfLiveness(), during),
                    SOON.of("disk-recovery", recovery, 1),
                    result(MOST_BEFORE, "p95-after", after.p95(), after),
                    result(NONE, "errors-after", after.failed(), after),
                    result(NONE, "named-in-log", named, during));
        }
    }

    private static BenchmarkResult result(Limit limit, String what, long value, OutageWatch watch) {
        return limit.of("disk-" + what, (double) value, watch.looks().size());
    }

    /** To the last byte, including space freed since. */
    private static void fill(Path ballast) {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (ballast.toFile().getUsableSpace() > 0) {
                out.write(block);
            }
        } catch (IOException e) {
            // it is full
        }
    }

    private static boolean command(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
