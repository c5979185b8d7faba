package org.jobatlas.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running server, known from the {@code postmaster.pid} of its directory (line 1 its process, line 4 its port). */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;
    private static final int STOP_SECONDS = 30;

    /** The running server of the directory; empty when there is none or the file is left over from one that ended. */
    static Optional<Postmaster> running(Path directory) {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            Postmaster found = new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()));
            return found.process().map(process -> found);
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its process, unless the process id now belongs to another program. */
    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info().command().map(Postmaster::isPostgres).orElse(false));
    }

    /** The path of its executable. */
    Optional<Path> program() {
        return process().flatMap(process -> process.info().command()).map(Path::of);
    }

    /** Completes when it has ended. */
    CompletableFuture<?> ended() {
        return process()
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    /** Asks it to stop and waits; after 30 s it is killed, and replays its log at the next start. */
    void stop() {
        process().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                process.destroyForcibly();
                process.onExit().join();
            }
        });
    }
}
