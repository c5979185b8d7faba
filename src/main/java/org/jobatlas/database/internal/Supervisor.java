package org.jobatlas.database.internal;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts the embedded server, on the same port and with the same settings, whenever it ends while the portal runs.
 */
final class Supervisor implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Path directory;
    private final Path programs;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    private Supervisor(Path directory, Path programs) {
        this.directory = directory;
        this.programs = programs;
        this.thread = Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(this::watch);
    }

    /** Supervises the running server of a directory. */
    static Supervisor of(Path directory) throws IOException {
        Path postgres = Postmaster.running(directory)
                .flatMap(Postmaster::program)
                .orElseThrow(() -> new IOException("The process of the database is not to be found"));
        Supervisor supervisor = new Supervisor(directory, postgres.resolveSibling(""));
        supervisor.thread.start();
        return supervisor;
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        try {
            while (closing.getCount() > 0) {
                long since = System.nanoTime();
                Optional<Postmaster> running = Postmaster.running(directory);
                if (running.isPresent()) {
                    ended(running.get());
                }
                if (System.nanoTime() - since > STEADY.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = longer(pause);
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ended(Postmaster server) throws InterruptedException {
        try {
            server.ended().get();
        } catch (ExecutionException e) {
            log.warn("The process of the embedded database cannot be watched", e);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void startAgain() throws InterruptedException {
        log.warn("The embedded database has ended; it is started again");
        try {
            awaitChildren();
            // takes the settings of the previous start from the directory
            int code = run("restart", "-D", directory.toString(), "-w", "-s", "-t", seconds(START_LIMIT));
            if (code == 0) {
                log.warn("The embedded database runs again");
            } else {
                log.error("The embedded database did not start (code {}); another try follows", code);
            }
        } catch (IOException e) {
            log.error("The embedded database cannot be started: {}", e.getMessage());
        }
    }

    /**
     * Children of a killed server end by themselves; until then they hold shared memory that the next server needs.
     */
    private void awaitChildren() {
        List<ProcessHandle> children = ProcessHandle.allProcesses()
                .filter(this::isOfPostgres)
                // processes of another server have another parent, and a server itself has children
                .filter(process -> process.parent().filter(this::isOfPostgres).isEmpty())
                .filter(process -> process.children().findAny().isEmpty())
                .toList();
        CompletableFuture<?>[] ends =
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends)
                    .orTimeout(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private boolean isOfPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("pg_ctl").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw e;
        }
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }

    /** From now on the server is not restarted. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
