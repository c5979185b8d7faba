package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path parent;

    @Test
    void whatKilledProcessesLeftIsRemovedAndWhatLivingOnesUseIsNot() throws Exception {
        Path own = WorkFolder.create(parent);
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        Path dead = Files.createDirectory(parent.resolve(process.pid() + "-1-x"));
        Files.writeString(dead.resolve("resume"), "left");
        Path numberUsedAgain =
                Files.createDirectory(parent.resolve(ProcessHandle.current().pid() + "-1-x"));
        Path second = WorkFolder.create(parent);
        assertThat(dead).doesNotExist();
        assertThat(numberUsedAgain).doesNotExist();
        assertThat(own).isDirectory();
        assertThat(second).isDirectory();
    }

    @Test
    void othersCannotLookIn() throws IOException {
        Path own = WorkFolder.create(parent);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
        }
    }
}
