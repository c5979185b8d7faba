package org.jobatlas.embedding.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** ONNX Runtime alone, for baselines of benchmarks: a session of its own, on as many threads as the embedder. */
@Component
@Lazy
@Profile("command")
class BareInference {

    private final OrtEnvironment environment = OnnxEnvironment.get();
    private final EmbeddingProperties settings;
    private final Tokenizer tokenizer;
    private final OrtSession session;
    private final ExecutorService threads;

    BareInference(EmbeddingProperties settings) throws IOException, OrtException {
        ModelFiles files = ModelFiles.read(settings);
        this.settings = settings;
        tokenizer = new Tokenizer(files.tokenizer(), settings.cacheDirectory());
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(files.onnx(), options);
        }
        threads = Executors.newFixedThreadPool(
                settings.lanes(),
                Thread.ofPlatform().name("inference-baseline-", 0).daemon().factory());
    }

    /** The text as token sequences that fit the model. */
    List<long[]> chunks(String text) {
        List<long[]> chunks = new ArrayList<>();
        Chunks.of(text, tokenizer, settings.maxTokens()).forEachRemaining(chunks::add);
        return chunks;
    }

    /** Runs the model on the chunks in parallel and discards the results. */
    void infer(List<long[]> chunks) {
        List<Callable<Long>> calls =
                chunks.stream().map(ids -> (Callable<Long>) () -> infer(ids)).toList();
        try {
            for (Future<Long> done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in a benchmark", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model failed", e.getCause());
        }
    }

    private long infer(long[] ids) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values = name.equals("input_ids") ? ids : new long[ids.length];
                if (name.equals("attention_mask")) {
                    Arrays.fill(values, 1);
                }
                inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, ids.length
                }));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return result.size();
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @PreDestroy
    void close() {
        threads.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        tokenizer.close();
    }
}
