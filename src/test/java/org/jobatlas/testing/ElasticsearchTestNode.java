package org.jobatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real Elasticsearch node in a process of its own, one for all tests of a JVM.
 *
 * <p>It is built beforehand by {@code mvn -f elasticsearch/node/pom.xml package}; test classes carry
 * {@link RequiresElasticsearch} to be skipped where it is not. It can be killed and started again with the same address
 * and data, and is stopped with the JVM.
 */
public final class ElasticsearchTestNode {

    private static final Path HOME = Path.of("elasticsearch", "node", "target", "node");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(200);
    private static final int LOG_TAIL = 30;

    private static @Nullable ElasticsearchTestNode shared;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final int httpPort;
    private final int transportPort;
    private @Nullable Process process;

    private ElasticsearchTestNode() {
        folder = Path.of(
                        "target",
                        "elasticsearch",
                        "node-" + ProcessHandle.current().pid())
                .toAbsolutePath();
        try (ServerSocket first = freePort();
                ServerSocket second = freePort()) {
            httpPort = first.getLocalPort();
            transportPort = second.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a node to start. */
    public static boolean isBuilt() {
        return Files.exists(HOME.resolve("config/java.args"));
    }

    /** The node of this JVM, started by the first who asks. A test that stops it starts it again before it ends. */
    public static synchronized ElasticsearchTestNode shared() {
        if (shared == null) {
            ElasticsearchTestNode node = new ElasticsearchTestNode();
            Runtime.getRuntime().addShutdownHook(new Thread(node::discard, "stop-elasticsearch"));
            node.start();
            shared = node;
        }
        return shared;
    }

    /** Host and port as Hibernate Search wants them. */
    public String host() {
        return "127.0.0.1:" + httpPort;
    }

    /** The address of the node. */
    public URI uri() {
        return URI.create("http://" + host());
    }

    /** Starts the node with its former address and data and waits until it answers; nothing if it runs. */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.createDirectories(HOME.resolve("plugins"));
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            await(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Elasticsearch was starting", e);
        }
    }

    /** Ends the node as a power cut would and waits until it is gone; nothing if it does not run. */
    public synchronized void kill() {
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        try {
            if (!process.waitFor(STOP_LIMIT)) {
                throw new IllegalStateException("Elasticsearch did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Elasticsearch was ending", e);
        }
        process = null;
    }

    private void discard() {
        kill();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        Path home = HOME.toAbsolutePath();
        String data = folder.toString();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dtestnode.parent=" + ProcessHandle.current().pid(),
                "@" + home.resolve("config/java.args"),
                "org.jobatlas.testnode.boot.EmbeddedNode",
                "-Enode.name=test",
                "-Ediscovery.type=single-node",
                "-Ehttp.port=" + httpPort,
                "-Etransport.port=" + transportPort,
                "-Epath.data=" + data + "/data",
                "-Epath.logs=" + data + "/logs",
                "-Epath.repo=" + data + "/repo");
    }

    private void await(Process started) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (!answers()) {
            // waiting for the end of the process is also the pause between two polls
            if (started.waitFor(BETWEEN_POLLS) || Instant.now().isAfter(deadline)) {
                kill();
                throw new IllegalStateException("Elasticsearch did not start:\n" + lastLines());
            }
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLines() throws IOException {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LOG_TAIL), all.size()));
        }
    }

    private Path log() {
        return folder.resolve("node.log");
    }

    private static ServerSocket freePort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
