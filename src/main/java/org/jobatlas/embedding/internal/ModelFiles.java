package org.jobatlas.embedding.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** The bytes of a model and its tokenizer, read once and verified. */
@SuppressWarnings("ArrayRecordComponent")
record ModelFiles(ModelVersion version, byte[] onnx, byte[] tokenizer) {

    private static final String BUNDLED = "embedding";
    private static final String TOKENIZER = "tokenizer";

    /** Reads the configured model; throws if a file is missing or the checksum differs. */
    static ModelFiles read(EmbeddingProperties settings) throws IOException {
        Path directory = settings.modelDirectory();
        return directory == null ? bundled() : inDirectory(directory, settings.modelSha256());
    }

    private static ModelFiles bundled() throws IOException {
        StoredModel model = StoredModel.bundled(BUNDLED);
        return new ModelFiles(model.version(), model.weights(), StoredModel.resource(model.required(TOKENIZER)));
    }

    /** A third-party model as downloaded: without {@code model.properties}, so it is named after its folder. */
    private static ModelFiles inDirectory(Path directory, @Nullable String expected) throws IOException {
        byte[] onnx = Files.readAllBytes(directory.resolve("model.onnx"));
        byte[] tokenizer = Files.readAllBytes(directory.resolve("tokenizer.json"));
        String name = directory.toAbsolutePath().normalize().getFileName().toString();
        StoredModel model = StoredModel.of(name.replaceAll("[^A-Za-z0-9._-]", "-"), Map.of(), onnx);
        if (expected != null) {
            model.mustBe(expected);
        }
        return new ModelFiles(model.version(), onnx, tokenizer);
    }
}
