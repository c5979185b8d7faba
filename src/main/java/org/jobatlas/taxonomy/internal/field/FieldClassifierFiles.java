package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.taxonomy.FieldClassifiers;

/**
 * A trained classifier as a {@link StoredModel}: its {@code labels} in order, its {@code dimensions}, the {@code embedding} whose vectors
 * it was trained on, and the weights as little-endian 32-bit numbers, label by label with the bias last.
 *
 * @param embedding id of the vectors it understands
 */
public record FieldClassifierFiles(ModelVersion version, String embedding, SoftmaxModel model) {

    private static final String BUNDLED = "field-classifier";
    private static final String EMBEDDING = "embedding";
    private static final String DIMENSIONS = "dimensions";
    private static final String LABELS = "labels";
    private static final String WEIGHTS = "weights.bin";

    /** The bundled classifier. */
    public static FieldClassifierFiles bundled() throws IOException {
        return of(StoredModel.bundled(BUNDLED));
    }

    static FieldClassifierFiles in(Path directory) throws IOException {
        return of(StoredModel.in(directory));
    }

    /** A newly trained classifier. */
    static FieldClassifierFiles trained(String name, String embedding, SoftmaxModel model) {
        return new FieldClassifierFiles(stored(name, embedding, model).version(), embedding, model);
    }

    void write(Path directory) throws IOException {
        stored(version.name(), embedding, model).write(directory, WEIGHTS);
    }

    static StoredModel stored(String name, String embedding, SoftmaxModel model) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * model.weights().length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(model.weights());
        Map<String, String> properties = Map.of(
                "kind",
                FieldClassifiers.KIND,
                EMBEDDING,
                embedding,
                DIMENSIONS,
                Integer.toString(model.dimensions()),
                LABELS,
                String.join(",", model.labels()));
        return StoredModel.of(name, properties, bytes.array());
    }

    static FieldClassifierFiles of(StoredModel stored) {
        float[] numbers = new float[stored.weights().length / Float.BYTES];
        ByteBuffer.wrap(stored.weights())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(numbers);
        List<String> labels = List.of(stored.required(LABELS).split(","));
        int dimensions = Integer.parseInt(stored.required(DIMENSIONS));
        return new FieldClassifierFiles(
                stored.version(), stored.required(EMBEDDING), new SoftmaxModel(labels, dimensions, numbers));
    }
}
