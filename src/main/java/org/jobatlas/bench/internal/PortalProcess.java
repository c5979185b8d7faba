package org.jobatlas.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A portal with the demo catalogue in a separate process, listening on the loopback address only. */
public final class PortalProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Jobatlas is at (http://[^\\s/]{1,100})");
    private static final Pattern COMPLETE = Pattern.compile("The demo is complete");
    /** A line of the histogram: rank, instances, bytes, class. */
    private static final Pattern OBJECTS = Pattern.compile("(?m)^ *\\d{1,9}: +\\d{1,12} +(\\d{1,15}) +(\\S{1,500})");

    private static final String FILLER = "jdk.internal.vm.Filler";
    private static final long PATIENCE_SECONDS = 60;
    private static final int MOST_SAID = 4_000_000;

    private final Process process;
    private final URI address;
    private final Path folder;
    private final StringBuilder said = new StringBuilder();

    private PortalProcess(Process process, URI address, Path folder) {
        this.process = process;
        this.address = address;
        this.folder = folder;
    }

    /**
     * Starts it in a new folder and returns when its demo is complete, so that no background work remains.
     *
     * @param settings names of properties with their values
     */
    public static PortalProcess start(String... settings) {
        try {
            return startIn(Files.createTempDirectory("jobatlas-bench"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in an existing folder. */
    public static PortalProcess startIn(Path folder, String... settings) {
        List<String> command = new ArrayList<>(PortalCommand.java());
        Stream.of(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jobatlas.JobatlasApplication"));
        try {
            command.addAll(List.of("run", "--port", "0", "--data", folder.toString()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            // where this process is ended first
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            BufferedReader lines = process.inputReader();
            URI address = URI.create(await(lines, ADDRESS).group(1));
            await(lines, COMPLETE);
            PortalProcess portal = new PortalProcess(process, address, folder);
            Thread.ofVirtual().start(() -> portal.drain(lines));
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Output that is not read would block the process. */
    private void drain(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.append(said.length() < MOST_SAID ? line + '\n' : "");
                }
            }
        } catch (IOException e) {
            // the portal has ended
        }
    }

    /** What it has logged since it began to answer, as far as that is not endless. */
    public String said() {
        synchronized (said) {
            return said.toString();
        }
    }

    private static Matcher await(BufferedReader lines, Pattern wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = wanted.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The portal did not start: " + said);
    }

    /** Where it listens, on this machine alone. */
    public URI address() {
        return address;
    }

    /** Its data, which is deleted when it ends. */
    public Path folder() {
        return folder;
    }

    /** Heap size of live objects after a full collection, without filler objects of the collector. */
    public long liveHeap() {
        long bytes = OBJECTS.matcher(jcmd("GC.class_histogram"))
                .results()
                .filter(line -> !line.group(2).contains(FILLER))
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
        if (bytes == 0) {
            throw new IllegalStateException("The size of the heap could not be read");
        }
        return bytes;
    }

    private String jcmd(String wanted) {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            wanted)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
