package org.jobatlas.database.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.jobatlas.database.DataFolder;
import org.jobatlas.database.DataFolderInUseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL server, durable, listening on the loopback address, with a password stored in the data folder.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final int port;
    private final String password;
    private final @Nullable Running running;

    private EmbeddedDatabase(int port, String password, @Nullable Running running) {
        this.port = port;
        this.password = password;
        this.running = running;
    }

    /** A server that this process started. */
    private record Running(EmbeddedPostgres server, Supervisor supervisor, DataFolder lock) {

        void close() throws IOException {
            try {
                supervisor.close();
                server.close();
            } finally {
                lock.close();
            }
        }
    }

    /** Starts the server of the folder, or attaches to the running one. */
    static EmbeddedDatabase open(DatabaseProperties properties) {
        return open(properties, PostgresPrograms.ofThisMachine());
    }

    /** The same with the given programs. */
    static EmbeddedDatabase open(DatabaseProperties properties, PostgresPrograms programs) {
        Path folder = properties.folder().toAbsolutePath().normalize();
        Optional<DataFolder> lock = DataFolder.take(folder);
        if (lock.isPresent()) {
            return start(folder, programs, lock.get());
        }
        if (!properties.attach()) {
            throw DataFolderInUseException.byPortal(folder);
        }
        int port = Postmaster.running(folder.resolve("postgres"))
                .orElseThrow(() -> new DataFolderInUseException(
                        "A portal is starting or stopping on " + folder + ". Try again in a moment."))
                .port();
        return new EmbeddedDatabase(port, DatabasePassword.of(folder), null);
    }

    private static EmbeddedDatabase start(Path folder, PostgresPrograms programs, DataFolder lock) {
        Path directory = folder.resolve("postgres");
        try {
            Postmaster.running(directory).ifPresent(orphan -> {
                log.info("Stopping the database that a killed portal left behind (process {})", orphan.pid());
                orphan.stop();
            });
            String password = DatabasePassword.of(folder);
            EmbeddedPostgres server = server(folder, programs, password);
            DatabasePassword.enforce(server, directory, password);
            return new EmbeddedDatabase(
                    server.getPort(), password, new Running(server, Supervisor.of(directory), lock));
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("The embedded database did not start in " + directory, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts it, set up on first use with the password alone. */
    static EmbeddedPostgres server(Path folder, PostgresPrograms programs, String password) throws IOException {
        Path binaries = ofOwner(folder.resolve("postgres-binaries")).resolve("unpacked");
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(programs)
                .setDataDirectory(Files.createDirectories(folder.resolve("postgres")))
                .setCleanDataDirectory(false)
                // for initdb, which takes them for the library's own "trust"
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", DatabasePassword.file(folder).toString())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Restricts the folder to its owner: the library makes it readable for everybody, and write access to programs
     * would allow running code as the portal.
     */
    private static Path ofOwner(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.close();
        }
    }
}
