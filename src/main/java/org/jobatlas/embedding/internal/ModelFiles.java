package org.jobatlas.embedding.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a model and its tokenizer, read once and checked. */
@SuppressWarnings("ArrayRecordComponent")
record ModelFiles(String name, byte[] onnx, byte[] tokenizer, String sha256) {
    private static final String BUNDLED = "all-minilm-l6-v2-q";
    private static final String BUNDLED_SHA256 = "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1";

    /** The model of the settings; throws where a file is missing or the checksum is another one. */
    static ModelFiles read(EmbeddingProperties settings) throws IOException {
        Path directory = settings.modelDirectory();
        return directory == null ? bundled() : inDirectory(directory, settings.modelSha256());
    }

    private static ModelFiles bundled() throws IOException {
        return checked(BUNDLED, resource(BUNDLED + ".onnx"), resource(BUNDLED + "-tokenizer.json"), BUNDLED_SHA256);
    }

    private static ModelFiles inDirectory(Path directory, @Nullable String expected) throws IOException {
        byte[] onnx = Files.readAllBytes(directory.resolve("model.onnx"));
        byte[] tokenizer = Files.readAllBytes(directory.resolve("tokenizer.json"));
        return checked(directory.toAbsolutePath().normalize().getFileName().toString(), onnx, tokenizer, expected);
    }

    private static ModelFiles checked(String name, byte[] onnx, byte[] tokenizer, @Nullable String expected) {
        String actual = sha256(onnx);
        if (expected != null && !expected.equals(actual)) {
            throw new IllegalStateException("The embedding model " + name + " has the checksum " + actual
                    + " instead of " + expected + ": its file is damaged or another one");
        }
        return new ModelFiles(name, onnx, tokenizer, actual);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
