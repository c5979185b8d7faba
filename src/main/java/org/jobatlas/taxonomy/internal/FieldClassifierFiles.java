package org.jobatlas.taxonomy.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A trained classifier on disk: {@code model.properties} with its version, its dimensions and its labels in order, and {@code weights.bin}
 * with the weights as little-endian 32-bit numbers, label by label with the bias last.
 */
record FieldClassifierFiles(String version, SoftmaxModel model) {
    private static final String PROPERTIES = "model.properties";
    private static final String WEIGHTS = "weights.bin";

    /** The classifier that comes with the portal. */
    static FieldClassifierFiles bundled() throws IOException {
        return read(resource(PROPERTIES), resource(WEIGHTS));
    }

    static FieldClassifierFiles in(Path directory) throws IOException {
        return read(Files.readAllBytes(directory.resolve(PROPERTIES)), Files.readAllBytes(directory.resolve(WEIGHTS)));
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        String properties = "version=%s%ndimensions=%d%nlabels=%s%n"
                .formatted(version, model.dimensions(), String.join(",", model.labels()));
        Files.writeString(directory.resolve(PROPERTIES), properties.replace("\r", ""));
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * model.weights().length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(model.weights());
        Files.write(directory.resolve(WEIGHTS), bytes.array());
    }

    private static FieldClassifierFiles read(byte[] properties, byte[] weights) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(new String(properties, StandardCharsets.UTF_8)));
        List<String> labels = List.of(required(values, "labels").split(","));
        int dimensions = Integer.parseInt(required(values, "dimensions"));
        float[] numbers = new float[weights.length / Float.BYTES];
        ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return new FieldClassifierFiles(required(values, "version"), new SoftmaxModel(labels, dimensions, numbers));
    }

    private static String required(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(PROPERTIES + " does not name its " + key);
        }
        return value;
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/models/field-classifier/" + name;
        try (InputStream in = FieldClassifierFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
