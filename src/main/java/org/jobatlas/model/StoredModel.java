package org.jobatlas.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A model as it lies in its folder: {@code model.properties} with its {@code name}, the file of its {@code weights} and what else its
 * kind needs to know, the file of weights, and for people {@code card.md}. Where the properties name a {@code sha256}, the weights
 * must have it.
 *
 * @param properties all of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredModel(ModelVersion version, Map<String, String> properties, byte[] weights) {

    private static final String PROPERTIES = "model.properties";
    private static final String BUNDLED = "/models/";
    private static final String NAME = "name";
    private static final String WEIGHTS = "weights";
    private static final String SHA256 = "sha256";

    public StoredModel {
        properties = Map.copyOf(properties);
    }

    /** Reads a file of a model by its name. */
    private interface Source {
        byte[] read(String file) throws IOException;
    }

    /** A model of some weights; the checksum is theirs. */
    public static StoredModel of(String name, Map<String, String> properties, byte[] weights) {
        return new StoredModel(new ModelVersion(name, DigestUtils.sha256Hex(weights)), properties, weights);
    }

    /** The model of a kind that comes with the portal, from {@code models/KIND} of the class path. */
    public static StoredModel bundled(String kind) throws IOException {
        return read(BUNDLED + kind, file -> resource(file.startsWith("/") ? file : BUNDLED + kind + "/" + file));
    }

    /** The model in a folder. */
    public static StoredModel in(Path folder) throws IOException {
        return read(folder.toString(), file -> Files.readAllBytes(folder.resolve(file)));
    }

    /** A file of the class path. */
    public static byte[] resource(String path) throws IOException {
        try (InputStream in = StoredModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NoSuchFileException(path, null, "it is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static StoredModel read(String place, Source source) throws IOException {
        Properties text = new Properties();
        text.load(new StringReader(new String(source.read(PROPERTIES), StandardCharsets.UTF_8)));
        Map<String, String> properties =
                text.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, text::getProperty));
        StoredModel model =
                of(required(properties, NAME, place), properties, source.read(required(properties, WEIGHTS, place)));
        model.mustBe(properties.getOrDefault(SHA256, model.version().sha256()));
        return model;
    }

    /** {@code IllegalStateException} where the weights have another checksum. */
    public void mustBe(String sha256) {
        if (!version.sha256().equals(sha256)) {
            throw new IllegalStateException("The model " + version.name() + " has the checksum " + version.sha256()
                    + " instead of " + sha256 + ": its file is damaged or another one");
        }
    }

    /** A property that the model must have; {@code IllegalStateException} where it is missing. */
    public String required(String property) {
        return required(properties, property, version.name());
    }

    private static String required(Map<String, String> properties, String property, String place) {
        String value = properties.get(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(PROPERTIES + " of " + place + " does not name its " + property);
        }
        return value;
    }

    /** Writes both files; {@code weights} and {@code sha256} of the properties are filled in. */
    public void write(Path folder, String weightsFile) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> all = new TreeMap<>(properties);
        all.put(NAME, version.name());
        all.put(WEIGHTS, weightsFile);
        all.put(SHA256, version.sha256());
        Files.writeString(
                folder.resolve(PROPERTIES),
                all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.write(folder.resolve(weightsFile), weights);
    }
}
