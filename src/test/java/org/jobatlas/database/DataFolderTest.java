package org.jobatlas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereFilesHaveRights() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .as("this file system knows no rights of owner, group and others")
                .isTrue();
    }

    @Test
    void aNewFolderIsItsOwnersAlone() throws IOException {
        Path data = folder.resolve("portals/data");
        take(data);
        assertThat(rights(data)).isEqualTo("rwx------");
    }

    @Test
    void anOlderFolderIsClosedToOthersAndItsGroupKeepsItsRights() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        take(folder);
        assertThat(rights(folder)).isEqualTo("rwxr-x---");
    }

    private static void take(Path data) {
        DataFolder.take(data).orElseThrow().close();
    }

    private static String rights(Path data) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data));
    }
}
