package org.jobatlas.taxonomy.internal.field;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jobatlas.embedding.TextEmbedder;

/** Vectors by the hash of model and text, kept in a file so that a second training run need not embed again. */
public final class VectorCache {
    private static final int BATCH = 200;

    private final TextEmbedder embedder;
    private final Path file;
    private final Map<String, float[]> vectors = new HashMap<>();

    VectorCache(TextEmbedder embedder, Path file) throws IOException {
        this.embedder = embedder;
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    List<float[]> vectors(List<String> texts) throws IOException {
        List<String> missing = texts.stream()
                .filter(text -> !vectors.containsKey(key(text)))
                .distinct()
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            embed(missing.subList(from, Math.min(from + BATCH, missing.size())));
            System.out.printf("embedded %d of %d%n", Math.min(from + BATCH, missing.size()), missing.size());
        }
        return texts.stream().map(text -> vectors.get(key(text))).toList();
    }

    private void embed(List<String> texts) throws IOException {
        List<float[]> fresh = embedder.embedAll(texts);
        try (DataOutputStream out = new DataOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            for (int i = 0; i < fresh.size(); i++) {
                String key = key(texts.get(i));
                vectors.put(key, fresh.get(i));
                ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * embedder.dimensions());
                bytes.asFloatBuffer().put(fresh.get(i));
                out.writeUTF(key);
                out.write(bytes.array());
            }
        }
    }

    private void load() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                String key = in.readUTF();
                float[] vector = new float[embedder.dimensions()];
                byte[] bytes = in.readNBytes(Float.BYTES * vector.length);
                ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
                vectors.put(key, vector);
            }
        } catch (EOFException e) {
            System.out.printf("%d vectors from %s%n", vectors.size(), file.getFileName());
        }
    }

    private String key(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(embedder.modelId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
