package org.jobatlas.bench.internal;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jobatlas.shared.BenchmarkSkippedException;
import org.springframework.util.FileSystemUtils;

/** The test node of this project, on free ports and an empty folder of its own. */
final class ElasticsearchNode implements AutoCloseable {

    private static final Path SCRIPT = Path.of("elasticsearch", "node", "es-node.sh");
    private static final Path BUILT = Path.of("elasticsearch", "node", "target", "node", "config", "java.args");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path folder;
    private final URI uri;

    private ElasticsearchNode(Process process, Path folder, URI uri) {
        this.process = process;
        this.folder = folder;
        this.uri = uri;
    }

    static ElasticsearchNode start() throws IOException, InterruptedException {
        if (!Files.exists(BUILT)) {
            throw new BenchmarkSkippedException(
                    "The test node is not built; " + SCRIPT + " builds it when it is started.");
        }
        int http = freePort();
        Path folder = Files.createTempDirectory("jobatlas-node");
        ProcessBuilder builder = new ProcessBuilder(
                "sh", SCRIPT.toAbsolutePath().toString(), "bench", String.valueOf(http), String.valueOf(freePort()));
        builder.environment().put("ES_RUN", folder.toString());
        builder.environment().put("ES_JDK", System.getProperty("java.home"));
        builder.environment().put("ES_HEAP", "1g");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile());
        ElasticsearchNode node = new ElasticsearchNode(builder.start(), folder, URI.create("http://localhost:" + http));
        try {
            node.awaitReady();
            return node;
        } catch (IOException | InterruptedException | RuntimeException e) {
            node.close();
            throw e;
        }
    }

    URI uri() {
        return uri;
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IOException("The test node did not start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
