package org.jobatlas.embedding.internal;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jobatlas.embedding.ModelInfo;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.embedding.internal.InferenceQueue.Urgency;
import org.jobatlas.model.ModelVersion;

/**
 * Cuts texts into chunks, runs the model on each, and pools the chunk vectors of a text in order. The chunks of one
 * text are computed in parallel, which is faster for a single request than two threads within one inference. The
 * number of submitted chunks is bounded, so that memory does not grow with the text.
 */
final class ChunkedTextEmbedder implements TextEmbedder, AutoCloseable {
    private final Tokenizer tokenizer;
    private final OnnxModel model;
    private final InferenceQueue queue;
    private final Pooling pooling;
    private final int maxTokens;
    private final ModelInfo info;
    private final ModelVersion version;

    ChunkedTextEmbedder(ModelFiles files, EmbeddingProperties settings) throws IOException, OrtException {
        pooling = settings.pooling();
        maxTokens = settings.maxTokens();
        tokenizer = new Tokenizer(files.tokenizer(), settings.cacheDirectory());
        model = new OnnxModel(files.onnx(), settings.tokenPooling());
        queue = new InferenceQueue(settings.lanes());
        version = files.version();
        int dimensions = model.encode(Chunks.of("warm", tokenizer, maxTokens).next()).length;
        info = new ModelInfo(files.version().name(), files.version().sha256(), dimensions);
    }

    ModelInfo info() {
        return info;
    }

    @Override
    public String modelId() {
        return version + "/" + pooling.id() + "/" + maxTokens;
    }

    @Override
    public int dimensions() {
        return info.dimensions();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return embed(texts, Urgency.INTERACTIVE);
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        return embed(texts, Urgency.BULK);
    }

    @Override
    public void close() throws OrtException {
        queue.close();
        model.close();
        tokenizer.close();
    }

    private List<float[]> embed(List<String> texts, Urgency urgency) {
        texts.forEach(ChunkedTextEmbedder::requireText);
        List<float[]> vectors = new ArrayList<>(texts.size());
        Deque<Pending> underWay = new ArrayDeque<>();
        try {
            for (String text : texts) {
                submit(text, urgency, underWay, vectors);
            }
            while (!underWay.isEmpty()) {
                finish(underWay.poll(), vectors);
            }
            return List.copyOf(vectors);
        } finally {
            underWay.forEach(pending -> pending.vector().cancel(false));
        }
    }

    private void submit(String text, Urgency urgency, Deque<Pending> underWay, List<float[]> vectors) {
        PooledVector pooled = new PooledVector(pooling, info.dimensions());
        Chunks chunks = Chunks.of(text, tokenizer, maxTokens);
        while (chunks.hasNext()) {
            long[] ids = chunks.next();
            if (underWay.size() >= 4 * queue.lanes()) {
                finish(underWay.remove(), vectors);
            }
            Future<float[]> vector = queue.submit(urgency, () -> model.encode(ids));
            underWay.add(new Pending(vector, ids.length, pooled, !chunks.hasNext()));
        }
    }

    private static void finish(Pending pending, List<float[]> vectors) {
        pending.pooled().add(await(pending.vector()), pending.tokens());
        if (pending.last()) {
            vectors.add(pending.pooled().unit());
        }
    }

    /** The chunks of a text; {@code IllegalArgumentException} for a blank one. */
    Chunks chunks(String text) {
        requireText(text);
        return Chunks.of(text, tokenizer, maxTokens);
    }

    /** The first tokens of a text, as many as fit one sequence. */
    long[] beginning(String text) {
        requireText(text);
        long[] ids = tokenizer.encode(text).ids();
        return tokenizer.framed(ids, Math.min(ids.length, maxTokens - 2));
    }

    /** Unit vectors of token sequences, in their order. */
    List<float[]> encode(List<long[]> sequences) {
        return sequences.stream().map(ids -> queue.submit(Urgency.BULK, () -> model.encode(ids))).toList().stream()
                .map(ChunkedTextEmbedder::await)
                .toList();
    }

    private static float[] await(Future<float[]> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            vector.cancel(false);
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while embedding");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The embedding model failed", e.getCause());
        }
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("There is nothing to read in this text");
        }
    }

    /** A submitted chunk and where its vector goes; results are taken in order of submission. */
    private record Pending(Future<float[]> vector, int tokens, PooledVector pooled, boolean last) {}
}
