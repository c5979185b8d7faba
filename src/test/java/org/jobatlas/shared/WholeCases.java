package org.jobatlas.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole files with what is true of them, many in one resource: a line {@code @@ name [charset [bom]]}, the content, and a line
 * {@code @= JSON} for every fact or row.
 */
public final class WholeCases {

    private static final Pattern NEXT = Pattern.compile("(?m)^@@ ");
    private static final String RIGHT = "@= ";

    private WholeCases() {}

    public static List<WholeCase> of(String resource) {
        try (var in = WholeCases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return NEXT.splitAsStream(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(text -> !text.isBlank())
                    .map(WholeCases::one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WholeCase one(String text) {
        String[] head = text.lines().findFirst().orElseThrow().split(" ", -1);
        Stream<String> lines = text.lines().skip(1);
        List<String> content = lines.takeWhile(line -> !line.startsWith(RIGHT)).toList();
        return new WholeCase(
                head[0],
                String.join("\n", content) + "\n",
                head.length > 1 ? Charset.forName(head[1]) : StandardCharsets.UTF_8,
                head.length > 2,
                text.lines()
                        .filter(line -> line.startsWith(RIGHT))
                        .map(line -> JsonMapper.shared().readTree(line.substring(RIGHT.length())))
                        .toList());
    }

    /** One of them. */
    public record WholeCase(String name, String content, Charset charset, boolean marked, List<JsonNode> right) {

        public WholeCase {
            right = List.copyOf(right);
        }

        /** Writes it in its own character set. */
        public Path in(Path folder) {
            try {
                return Files.write(folder.resolve(name), ((marked ? "\uFEFF" : "") + content).getBytes(charset));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
