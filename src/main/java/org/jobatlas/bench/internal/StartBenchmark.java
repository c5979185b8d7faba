package org.jobatlas.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.BenchmarkSkippedException;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** From the start of the process until the portal answers, on a folder without postings, with and without the cache of classes. */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(8)
class StartBenchmark implements Benchmark {

    private static final double TARGET = 0.6;
    private static final String READY = "Jobatlas is at ";
    private static final long PATIENCE_SECONDS = 180;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public boolean usesCatalogue() {
        return false;
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        Path jar = PortalCommand.jar()
                .orElseThrow(() -> new BenchmarkSkippedException("Only ./jobatlas bench can measure starts."));
        Path cache = jar.resolveSibling("jobatlas.aot");
        if (!Files.exists(cache)) {
            throw new BenchmarkSkippedException("There is no " + cache + "; ./jobatlas run makes it.");
        }
        Path folder = scratch();
        try {
            List<String> with = List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
            return List.of(new BenchmarkResult(
                    name(),
                    new InterleavedRun(data.pairs())
                            .values(() -> seconds(jar, folder, with), () -> seconds(jar, folder, List.of())),
                    "s",
                    Target.atMost(TARGET)));
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("jobatlas-start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Path jar, Path folder, List<String> options) {
        List<String> command = new ArrayList<>(PortalCommand.java());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "run", "--empty", "--port", "0", "--data", folder.toString()));
        try {
            long start = System.nanoTime();
            Process portal =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(portal::destroyForcibly);
            try {
                awaitReady(portal);
                return (System.nanoTime() - start) / 1e9;
            } finally {
                stop(portal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process portal) throws IOException {
        BufferedReader lines = portal.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The portal did not start: " + said);
    }

    private static void stop(Process portal) {
        portal.destroy();
        try {
            if (!portal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                portal.destroyForcibly();
            }
        } catch (InterruptedException e) {
            portal.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
