package org.jobatlas.feed.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Objects of JSON Lines, of a JSON array, or of a whole JSON document such as JSON-LD. */
final class JsonRows implements RowReader {

    private static final ObjectReader JSON = Lenient.JSON;
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_FIRST_LINE = 16 << 20;

    @Override
    public void read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        if (isLines(in)) {
            readLines(in, entries);
        } else {
            readDocument(in, entries);
        }
    }

    /** Whether the first line that is not blank is a whole object. */
    private static boolean isLines(BufferedReader in) throws IOException {
        in.mark(LONGEST_FIRST_LINE + 1);
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && line.length() < LONGEST_FIRST_LINE; c = in.read()) {
            if (c == '\n' && !line.isEmpty()) {
                break;
            }
            if (!line.isEmpty() || !Character.isWhitespace(c)) {
                line.append((char) c);
            }
        }
        in.reset();
        String first = line.toString().strip();
        if (!first.startsWith("{")) {
            return !first.startsWith("[");
        }
        try {
            return !isDocument(JSON.readTree(first));
        } catch (JacksonException e) {
            return first.endsWith("}");
        }
    }

    /** A single object that wraps postings, even when it stands on one line. */
    private static boolean isDocument(JsonNode node) {
        return JsonObjects.postings(node).size() != 1;
    }

    private static void readLines(BufferedReader in, Consumer<FeedEntry> entries) throws IOException {
        long number = 0;
        String line = in.readLine();
        while (line != null) {
            number++;
            long from = number;
            StringBuilder text = new StringBuilder(line);
            JacksonException problem = line.isBlank() ? null : tried(text.toString(), from, entries);
            line = in.readLine();
            // a line break inside of a text makes several lines of one object
            while (problem != null
                    && line != null
                    && !line.stripLeading().startsWith("{")
                    && number - from < MOST_LINES) {
                number++;
                text.append('\n').append(line);
                problem = line.stripTrailing().endsWith("}") ? tried(text.toString(), from, entries) : problem;
                line = in.readLine();
            }
            if (problem != null) {
                entries.accept(new FeedEntry.Rejected(
                        from, "not readable as JSON: " + problem.getOriginalMessage(), text.toString()));
            }
        }
    }

    /** What is wrong with the text, or nothing where it was read. */
    private static @Nullable JacksonException tried(String text, long line, Consumer<FeedEntry> entries) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JacksonException e) {
            return e;
        }
        accept(node, line, entries);
        return null;
    }

    private static void readDocument(BufferedReader in, Consumer<FeedEntry> entries) {
        try (JsonParser parser = JSON.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    long line = parser.currentTokenLocation().getLineNr();
                    accept(parser.readValueAsTree(), line, entries);
                }
            }
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            entries.accept(
                    new FeedEntry.Rejected(line, "not readable as JSON from here on: " + e.getOriginalMessage(), ""));
        }
    }

    private static void accept(JsonNode node, long line, Consumer<FeedEntry> entries) {
        if (!node.isObject()) {
            entries.accept(new FeedEntry.Rejected(line, "not a JSON object", ""));
            return;
        }
        List<JsonNode> postings = JsonObjects.postings(node);
        if (postings.isEmpty()) {
            entries.accept(
                    new FeedEntry.Rejected(line, "no posting", node.path("name").asString("")));
        }
        for (JsonNode posting : postings) {
            entries.accept(new FeedEntry.Row(line, JsonObjects.flat(posting)));
        }
    }
}
