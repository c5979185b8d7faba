package org.jobatlas.embedding.internal;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import org.jobatlas.embedding.ModelInfo;
import org.jobatlas.embedding.PoolingComparison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one embedder of the process; its model is loaded, verified and warmed up once. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean
    ChunkedTextEmbedder textEmbedder(EmbeddingProperties settings) throws IOException, OrtException {
        return new ChunkedTextEmbedder(ModelFiles.read(settings), settings);
    }

    @Bean
    PoolingComparison everyPooling(ChunkedTextEmbedder embedder) {
        return new EveryPooling(embedder);
    }

    @Bean
    ModelInfo embeddingModelInfo(ChunkedTextEmbedder embedder) {
        return embedder.info();
    }
}
