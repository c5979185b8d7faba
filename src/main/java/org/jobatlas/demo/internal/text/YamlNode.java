package org.jobatlas.demo.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping in one of the content files; missing keys read as empty. */
public record YamlNode(Map<?, ?> values) {

    public static YamlNode read(String resource) {
        try (InputStream in = YamlNode.class.getResourceAsStream(resource)) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            var reader = new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8);
            return new YamlNode(yaml.<Map<?, ?>>load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> strings(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public String text(String key, String fallback) {
        Object value = values.get(key);
        return value == null ? fallback : value.toString();
    }

    double number(String key, double fallback) {
        return values.get(key) instanceof Number number ? number.doubleValue() : fallback;
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public YamlNode child(String key) {
        return new YamlNode(values.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    public List<YamlNode> children(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(item -> new YamlNode((Map<?, ?>) item)).toList()
                : List.of();
    }

    /** The entries that are lists of strings, by key, in the order of the file. */
    Map<String, List<String>> pools() {
        Map<String, List<String>> pools = new LinkedHashMap<>();
        values.forEach((key, value) -> pools.put(String.valueOf(key), strings(String.valueOf(key))));
        return pools;
    }
}
