package org.jobatlas.embedding.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The transformer: maps the token ids of one chunk to its unit vector. The batch size is always 1: a dynamically
 * quantised model scales its activations over the whole batch, so that other texts of a batch would change the vector.
 * Each call uses one thread; calls may run in parallel.
 */
final class OnnxModel implements AutoCloseable {
    private final OrtEnvironment environment = OnnxEnvironment.get();
    private final OrtSession session;
    private final TokenPooling tokenPooling;

    OnnxModel(byte[] onnx, TokenPooling tokenPooling) throws OrtException {
        this.tokenPooling = tokenPooling;
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            session = environment.createSession(onnx, options);
        }
    }

    /** The unit vector of a chunk of {@code n} tokens; the model's output has the shape 1 × n × dimensions. */
    float[] encode(long[] ids) throws OrtException {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, tensor(name, ids));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                FloatBuffer tokens = ((OnnxTensor) result.get(0)).getFloatBuffer();
                return PooledVector.unit(pool(tokens, ids.length));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    private OnnxTensor tensor(String input, long[] ids) throws OrtException {
        long[] values =
                switch (input) {
                    case "input_ids" -> ids;
                    case "attention_mask" -> filled(ids.length, 1);
                    case "token_type_ids" -> filled(ids.length, 0);
                    default -> throw new IllegalStateException("The model asks for an unknown input: " + input);
                };
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, ids.length});
    }

    /** Without padding the attention mask is all ones, so the masked mean is the mean over all rows. */
    private double[] pool(FloatBuffer tokens, int count) {
        int rows = tokenPooling == TokenPooling.CLS ? 1 : count;
        float[] row = new float[tokens.remaining() / count];
        double[] sum = new double[row.length];
        for (int r = 0; r < rows; r++) {
            tokens.get(row);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += row[d];
            }
        }
        return sum;
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }
}
