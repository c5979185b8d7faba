package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jobatlas.learning.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends ArtefactStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    ArtefactStore store() {
        return new FolderStore(folder);
    }

    @Test
    void nothingUnfinishedIsLeft() throws IOException {
        store().put(ModelKind.RERANKER, "a".repeat(64), new byte[] {1});
        try (Stream<Path> files = Files.list(folder.resolve("reranker"))) {
            assertThat(files).containsExactly(folder.resolve("reranker").resolve("a".repeat(64) + ".model"));
        }
    }
}
