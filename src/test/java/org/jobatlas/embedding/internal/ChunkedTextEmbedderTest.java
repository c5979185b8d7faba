package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.embedding.TextEmbedderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkedTextEmbedderTest extends TextEmbedderContract {

    @Override
    protected TextEmbedder embedder() {
        return Embedders.shared();
    }

    @Test
    void theModelIdNamesModelPoolingAndChunkSize() {
        assertThat(embedder().modelId()).isEqualTo("all-minilm-l6-v2-q@afdb6f1a/front/128");
    }

    @Test
    void aModelFromAFolderGivesTheVectorsOfTheSameModelFromTheJar(@TempDir Path folder) throws Exception {
        ModelFiles bundled = ModelFiles.read(EmbeddingProperties.defaults());
        EmbeddingProperties settings =
                inFolder(folder, bundled, bundled.version().sha256());
        try (ChunkedTextEmbedder fromFolder = Embedders.with(settings)) {
            assertThat(fromFolder.embed("Welder")).isEqualTo(embedder().embed("Welder"));
            assertThat(fromFolder.info().name()).isEqualTo(folder.getFileName().toString());
            assertThat(fromFolder.info().sha256()).isEqualTo(bundled.version().sha256());
        }
    }

    @Test
    void aModelWithAnotherChecksumIsRefused(@TempDir Path folder) throws IOException {
        ModelFiles bundled = ModelFiles.read(EmbeddingProperties.defaults());
        EmbeddingProperties settings = inFolder(folder, bundled, "0".repeat(64));
        assertThatThrownBy(() -> ModelFiles.read(settings)).hasMessageContaining("checksum");
    }

    @Test
    void aFolderWithoutAModelIsRefused(@TempDir Path folder) {
        EmbeddingProperties settings =
                new EmbeddingProperties(1, 256, Pooling.MEAN, TokenPooling.MEAN, folder, null, null);
        assertThatThrownBy(() -> ModelFiles.read(settings)).isInstanceOf(NoSuchFileException.class);
    }

    private static EmbeddingProperties inFolder(Path folder, ModelFiles files, String sha256) throws IOException {
        Files.write(folder.resolve("model.onnx"), files.onnx());
        Files.write(folder.resolve("tokenizer.json"), files.tokenizer());
        return new EmbeddingProperties(1, 128, Pooling.FRONT, TokenPooling.MEAN, folder, sha256, null);
    }
}
