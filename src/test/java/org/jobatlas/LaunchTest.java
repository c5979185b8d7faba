package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jobatlas.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal's process says when it cannot start. */
class LaunchTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondPortalOnAFolderSaysOneSentenceAndEnds() throws Exception {
        try (DataFolder taken = DataFolder.take(folder).orElseThrow()) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            JobatlasApplication.class.getName(),
                            "run",
                            "--data",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            try {
                assertThat(second.inputReader().readAllLines())
                        .singleElement()
                        .asString()
                        .startsWith("Another portal is running on " + folder);
                assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
                assertThat(second.exitValue()).isEqualTo(1);
            } finally {
                second.destroyForcibly();
            }
            assertThat(taken).isNotNull();
        }
    }
}
