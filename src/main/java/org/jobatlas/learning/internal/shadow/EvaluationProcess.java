package org.jobatlas.learning.internal.shadow;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Runs {@code evaluate} in a separate process with its own database and index in a separate folder; its use of the
 * machine is limited.
 */
@Component
class EvaluationProcess {

    private static final String MEMORY = "-Xmx1g";
    private static final String MAIN = "org.jobatlas.JobatlasApplication";
    private static final long LOOKS_EVERY_SECONDS = 3;
    private static final long LONGEST_LOOKS = 3_600;
    private static final long FAREWELL_SECONDS = 20;
    private static final int DETAIL = 300;

    /** Observes a run. */
    interface Watcher {

        /** Receives a line of output. */
        void heard(String line);

        /** Polled every few seconds; false ends the process. */
        boolean goesOn();
    }

    /**
     * Runs the process to its end. {@code CancellationException} where the watcher ended it, {@code
     * IllegalStateException} with the last output where it failed.
     *
     * @param options options of {@code evaluate}
     * @param folder data folder; not deleted
     */
    void run(List<String> options, Path folder, Watcher watcher) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(command(options, folder.resolve("data")))
                .redirectErrorStream(true)
                .directory(folder.toFile());
        // the portal's settings must not reach the process, or it could use the portal's database
        builder.environment().keySet().removeIf(EvaluationProcess::isSetting);
        Process process = builder.start();
        AtomicBoolean ended = new AtomicBoolean();
        Thread watching = Thread.ofVirtual()
                .name("shadow-watch")
                .start(new DelegatingSecurityContextRunnable(() -> watch(process, watcher, ended)));
        try {
            String last = follow(process, watcher);
            if (ended.get()) {
                throw new CancellationException("The evaluation was ended");
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(last.substring(0, Math.min(last.length(), DETAIL)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The evaluation was interrupted");
        } finally {
            watching.interrupt();
            end(process);
        }
    }

    private static void watch(Process process, Watcher watcher, AtomicBoolean ended) {
        try {
            long looks = 0;
            while (!process.waitFor(LOOKS_EVERY_SECONDS, TimeUnit.SECONDS)) {
                if (!watcher.goesOn() || ++looks > LONGEST_LOOKS) {
                    ended.set(true);
                    end(process);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last output. */
    private static String follow(Process process, Watcher watcher) throws IOException {
        String last = "";
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    last = line;
                }
                watcher.heard(line);
            }
        }
        return last;
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSetting(String variable) {
        return variable.startsWith("JOBATLAS") || variable.startsWith("SPRING") || variable.equals("JAVA_TOOL_OPTIONS");
    }

    private static List<String> command(List<String> options, Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(MEMORY, "-Dai.djl.offline=true", "-cp", System.getProperty("java.class.path"), MAIN));
        command.add("evaluate");
        command.addAll(options);
        command.addAll(List.of("--data", data.toString()));
        return command;
    }
}
