package org.jobatlas.embedding.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedder. Any change but {@code threads} and {@code cacheDirectory} gives other vectors under another model id.
 *
 * @param threads chunks computed at once, each on one thread; 0 means one per processor
 * @param maxTokens longest chunk in tokens, its two special tokens counted; time grows faster than length
 * @param pooling how the chunks of a long text become one vector
 * @param tokenPooling how the tokens of a chunk become one vector; what the model was trained with
 * @param modelDirectory folder with {@code model.onnx} and {@code tokenizer.json} of another BERT-like model; absent means the bundled one
 * @param modelSha256 what the checksum of that {@code model.onnx} must be; absent means unchecked (the bundled model is always checked)
 * @param cacheDirectory where the tokenizer unpacks its native library; absent means {@code .djl.ai} in the home folder
 */
@Validated
@ConfigurationProperties("jobatlas.embedding")
record EmbeddingProperties(
        @DefaultValue("0") @Min(0) @Max(256) int threads,
        @DefaultValue("128") @Min(16) @Max(512) int maxTokens,
        @DefaultValue("front") Pooling pooling,
        @DefaultValue("mean") TokenPooling tokenPooling,
        @Nullable Path modelDirectory,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String modelSha256,
        @Nullable Path cacheDirectory) {

    /** The default settings. */
    static EmbeddingProperties defaults() {
        return new EmbeddingProperties(0, 128, Pooling.FRONT, TokenPooling.MEAN, null, null, null);
    }

    int lanes() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
