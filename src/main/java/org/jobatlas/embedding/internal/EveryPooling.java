package org.jobatlas.embedding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.embedding.PoolingComparison;

/** Sends every chunk through the model once and pools the vectors in every way. */
final class EveryPooling implements PoolingComparison {

    private final ChunkedTextEmbedder embedder;

    EveryPooling(ChunkedTextEmbedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public List<String> ways() {
        return Stream.concat(Stream.of(TRUNCATED), Arrays.stream(Pooling.values()).map(Pooling::id))
                .toList();
    }

    @Override
    public Map<String, float[]> embed(String text) {
        List<long[]> sequences = new ArrayList<>();
        sequences.add(embedder.beginning(text));
        embedder.chunks(text).forEachRemaining(sequences::add);
        List<float[]> vectors = embedder.encode(sequences);
        Map<String, float[]> byWay = new LinkedHashMap<>();
        byWay.put(TRUNCATED, vectors.getFirst());
        for (Pooling pooling : Pooling.values()) {
            PooledVector pooled = new PooledVector(pooling, embedder.dimensions());
            for (int i = 1; i < vectors.size(); i++) {
                pooled.add(vectors.get(i), sequences.get(i).length);
            }
            byWay.put(pooling.id(), pooled.unit());
        }
        return byWay;
    }
}
