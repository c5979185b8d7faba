package org.jobatlas.feed.internal.file.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses JSON with common errors: line breaks within strings, trailing commas, NaN, comments; with limits on depth and
 * size.
 */
public final class LenientJson {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 500;
    private static final int LONGEST_NAME = 5_000;
    private static final int MOST_PARTS = 4_000_000;

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxTokenCount(MOST_PARTS)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build()
            .readerFor(JsonNode.class);

    private LenientJson() {}

    /** Parses a text; throws {@code JacksonException}. */
    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (StreamReadException e) {
            String plain = PythonWords.plain(text);
            if (plain.equals(text)) {
                throw e;
            }
            return JSON.readTree(plain);
        }
    }

    /** The reason for a parse error, for people who wrote the file. */
    public static String problem(JacksonException problem) {
        String said = String.valueOf(problem.getOriginalMessage());
        if (!(problem instanceof StreamConstraintsException)) {
            return "not readable as JSON: " + said;
        }
        if (said.contains("nesting depth")) {
            return "nested more than " + DEEPEST + " levels deep";
        }
        if (said.startsWith("Number")) {
            return "a number of more than " + LONGEST_NUMBER + " digits";
        }
        return said.startsWith("Name") ? "a name of more than " + LONGEST_NAME + " characters" : "too many parts";
    }
}
