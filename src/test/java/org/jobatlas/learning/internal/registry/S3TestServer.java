package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * A real server of the S3 protocol over a folder, in a process of its own. It is built beforehand by
 * {@code mvn -f src/test/s3/pom.xml package}.
 */
final class S3TestServer implements AutoCloseable {

    static final String ACCESS_KEY = "tester";
    static final String SECRET_KEY = "only-for-tests";
    private static final Path JARS = Path.of("src", "test", "s3", "target", "jars");
    private static final Duration START_LIMIT = Duration.ofMinutes(1);

    private final Process process;
    private final Path folder;
    private final int port;

    S3TestServer() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("s3-test");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path data = Files.createDirectories(folder.resolve("data"));
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(settings, """
            s3proxy.endpoint=http://127.0.0.1:%d
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=%s
            s3proxy.credential=%s
            jclouds.provider=filesystem-nio2
            jclouds.identity=x
            jclouds.credential=y
            jclouds.filesystem.basedir=%s
            """.formatted(port, ACCESS_KEY, SECRET_KEY, data));
        Files.writeString(folder.resolve("logback.xml"), "<configuration><root level=\"WARN\"/></configuration>");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        folder + System.getProperty("path.separator") + JARS.toAbsolutePath() + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        await();
    }

    /** Whether there is a server to start. */
    static boolean isBuilt() {
        return Files.isDirectory(JARS);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void await() throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException("The S3 server did not start; see " + folder.resolve("log"));
            }
            Thread.sleep(100);
        }
    }

    @SuppressWarnings("AddressSelection") // an address, not a name
    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
