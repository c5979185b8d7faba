package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path parent;

    /** A process that holds a folder until it is killed. */
    static final class Holder {

        private Holder() {}

        static void main(String[] arguments) throws Exception {
            System.out.println(WorkFolder.create(Path.of(arguments[0])));
            Thread.sleep(60_000);
        }
    }

    @Test
    void whatALivingProcessUsesStaysAndWhatAKilledOneLeftIsRemoved() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Path held = Path.of(out.readLine());
            Files.writeString(held.resolve("resume"), "left");
            WorkFolder.removeDead(parent);
            assertThat(held.resolve("resume")).as("while it runs").exists();
            process.destroyForcibly().waitFor();
            WorkFolder.removeDead(parent);
            assertThat(held).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatWasLeftWithoutALockIsRemovedAndNothingElse() throws IOException {
        Path own = WorkFolder.create(parent);
        Path left = Files.createDirectory(parent.resolve(ProcessHandle.current().pid() + "-1-x"));
        Files.writeString(left.resolve("resume"), "left");
        Path other = Files.createDirectory(parent.resolve("else"));
        Path second = WorkFolder.create(parent);
        assertThat(left).doesNotExist();
        assertThat(other).isDirectory();
        assertThat(own).isDirectory();
        assertThat(second).isDirectory();
        WorkFolder.delete(own);
        WorkFolder.delete(second);
        try (Stream<Path> rest = Files.list(parent)) {
            assertThat(rest).containsExactly(other);
        }
    }

    @Test
    void othersCannotLookIn() throws IOException {
        Path own = WorkFolder.create(parent);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
        }
        WorkFolder.delete(own);
    }
}
