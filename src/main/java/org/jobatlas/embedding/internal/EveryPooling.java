package org.jobatlas.embedding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.embedding.PoolingComparison;

/** Embeds every chunk once and pools the vectors by each requested method. */
final class EveryPooling implements PoolingComparison {

    private final ChunkedTextEmbedder embedder;

    EveryPooling(ChunkedTextEmbedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public List<String> poolings() {
        return Stream.concat(
                        Stream.of(TRUNCATED), Arrays.stream(Pooling.values()).map(Pooling::id))
                .toList();
    }

    @Override
    public Map<String, float[]> embed(String text, Set<String> wanted) {
        Map<String, float[]> byPooling = new LinkedHashMap<>();
        if (wanted.contains(TRUNCATED)) {
            byPooling.put(
                    TRUNCATED,
                    embedder.encode(List.of(embedder.beginning(text))).getFirst());
        }
        List<Pooling> poolings = Arrays.stream(Pooling.values())
                .filter(pooling -> wanted.contains(pooling.id()))
                .toList();
        if (!poolings.isEmpty()) {
            List<long[]> chunks = new ArrayList<>();
            embedder.chunks(text).forEachRemaining(chunks::add);
            List<float[]> vectors = embedder.encode(chunks);
            poolings.forEach(pooling -> byPooling.put(pooling.id(), pooled(pooling, chunks, vectors)));
        }
        return byPooling;
    }

    private float[] pooled(Pooling pooling, List<long[]> chunks, List<float[]> vectors) {
        PooledVector pooled = new PooledVector(pooling, embedder.dimensions());
        for (int i = 0; i < vectors.size(); i++) {
            pooled.add(vectors.get(i), chunks.get(i).length);
        }
        return pooled.unit();
    }
}
