package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatReadsForAKilledParserIsEndedWithWhatItReads() throws Exception {
        assumeThat(File.separatorChar).as("needs a POSIX shell").isEqualTo('/');
        Path left = Files.writeString(folder.resolve("picture.tmp"), "read line\n");
        Process reading = new ProcessBuilder("/bin/sh", left.toString()).start();
        Process other = new ProcessBuilder("/bin/sh", "-c", "read line").start();
        try {
            Scratch scratch = new Scratch(folder, Duration.ofMinutes(1), Clock.systemUTC());
            scratch.begin();
            scratch.end();
            assertThat(reading.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(other.isAlive()).isTrue();
            assertThat(left).doesNotExist();
        } finally {
            reading.destroyForcibly();
            other.destroyForcibly();
        }
    }

    @Test
    void theProgramThatReadsPicturesHasLimitsOfTimeAndMemory() throws IOException, InterruptedException {
        Optional<Path> programs = BoundedTesseract.write(folder, Duration.ofSeconds(60));
        assumeThat(programs).as("needs a POSIX shell").isPresent();
        Path script = programs.orElseThrow().resolve("tesseract");
        String asks = Files.readString(script).replace("exec tesseract \"$@\"", "ulimit -t; ulimit -v");
        Files.writeString(script, asks);
        Process shell = new ProcessBuilder(script.toString()).start();
        String limits = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(limits.lines()).startsWith("60").doesNotContain("unlimited");
    }
}
