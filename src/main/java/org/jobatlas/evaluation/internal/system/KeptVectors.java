package org.jobatlas.evaluation.internal.system;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.evaluation.internal.EvaluationProperties;
import org.springframework.stereotype.Component;

/**
 * Vectors of texts on disk, by model, pooling method and digest of the text, so that a second evaluation of a corpus
 * computes none of them.
 */
@Component
class KeptVectors {

    private final Path folder;
    private final String model;

    KeptVectors(EvaluationProperties properties, TextEmbedder embedder) {
        this.folder = properties.folder().resolve("vectors");
        this.model = embedder.modelId().replaceAll("[^A-Za-z0-9.-]", "_");
    }

    static String key(String text) {
        return DigestUtils.sha256Hex(text);
    }

    /** The kept vectors of a pooling method by key; none where there is no file. */
    Map<String, float[]> load(String pooling) {
        Map<String, float[]> vectors = new HashMap<>();
        if (!Files.exists(file(pooling))) {
            return vectors;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(pooling))))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String key = in.readUTF();
                float[] vector = new float[in.readInt()];
                for (int d = 0; d < vector.length; d++) {
                    vector[d] = in.readFloat();
                }
                vectors.put(key, vector);
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file(pooling) + " is damaged; delete it", e);
        }
    }

    /** Keeps all vectors of a pooling method; a file is whole or not there. */
    void save(String pooling, Map<String, float[]> vectors) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file(pooling).getFileName() + ".part");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                out.writeInt(vectors.size());
                for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().length);
                    for (float component : entry.getValue()) {
                        out.writeFloat(component);
                    }
                }
            }
            Files.move(unfinished, file(pooling), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String pooling) {
        return folder.resolve(model + "_" + pooling + ".vectors");
    }
}
