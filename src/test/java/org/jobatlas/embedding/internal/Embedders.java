package org.jobatlas.embedding.internal;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jobatlas.embedding.TextEmbedder;

/** The production embedder for tests that need real vectors; one per test process. */
public final class Embedders {
    private Embedders() {}

    /** The embedder with the settings of a portal that sets nothing; never close it. */
    public static TextEmbedder shared() {
        return Shared.EMBEDDER;
    }

    static ChunkedTextEmbedder with(EmbeddingProperties settings) {
        try {
            return new ChunkedTextEmbedder(ModelFiles.read(settings), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {
        static final ChunkedTextEmbedder EMBEDDER = with(EmbeddingProperties.defaults());
    }
}
