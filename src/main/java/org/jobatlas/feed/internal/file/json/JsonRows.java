package org.jobatlas.feed.internal.file.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.file.BoundedLines;
import org.jobatlas.feed.internal.file.FeedFile;
import org.jobatlas.feed.internal.file.RowReader;
import org.jobatlas.feed.internal.file.RowSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Objects in JSON Lines, in a JSON array, or in a single document such as JSON-LD. */
public final class JsonRows implements RowReader {

    private static final int MOST_LINES = 1_000;
    private static final int MOST_TRIES = 50;
    private static final String TOO_LARGE = String.format(
            Locale.ENGLISH,
            "one object of more than %,d characters; write one posting a line, or an array of them",
            JsonElements.MOST);

    @Override
    public boolean read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException {
        String first = firstLine(in);
        if (isLine(first)) {
            readLines(in, entries);
            return true;
        }
        return readDocument(in, first.startsWith("[") || isComment(first) || FeedFile.isScript(first), entries);
    }

    /** The beginning of the first line that is not blank. */
    private static String firstLine(BufferedReader in) throws IOException {
        in.mark(RowSize.MOST + 1);
        StringBuilder line = new StringBuilder();
        int read = 0;
        for (int c = in.read(); c >= 0 && read < RowSize.MOST; c = in.read(), read++) {
            if (c == '\n' && !line.isEmpty()) {
                break;
            }
            if (!line.isEmpty() || !Character.isWhitespace(c)) {
                line.append((char) c);
            }
        }
        in.reset();
        return line.toString().strip();
    }

    private static boolean isComment(String first) {
        return first.startsWith("//") || first.startsWith("/*");
    }

    /** Whether this is a complete object, as every line of JSON Lines. */
    private static boolean isLine(String first) {
        if (!first.startsWith("{")) {
            return !first.startsWith("[") && !isComment(first) && !FeedFile.isScript(first);
        }
        try {
            return !isDocument(LenientJson.read(first));
        } catch (JacksonException e) {
            return first.endsWith("}");
        }
    }

    /** A single object that wraps postings, even on one line. */
    private static boolean isDocument(JsonNode node) {
        return JsonObjects.postings(node).size() != 1;
    }

    private static void readLines(BufferedReader in, Consumer<FeedEntry> entries) throws IOException {
        BoundedLines lines = new BoundedLines(in);
        long number = 0;
        BoundedLines.Line line = lines.next();
        while (line != null) {
            number++;
            long from = number;
            StringBuilder text = new StringBuilder(line.text());
            String problem = line.text().isBlank() ? null : tried(line, text.toString(), from, entries);
            int tries = 0;
            line = lines.next();
            // a line break within a string makes several lines of one object
            while (problem != null
                    && line != null
                    && !line.text().stripLeading().startsWith("{")
                    && number - from < MOST_LINES
                    && text.length() < RowSize.MOST) {
                number++;
                text.append('\n').append(line.text());
                boolean ends = line.text().stripTrailing().endsWith("}") && tries++ < MOST_TRIES;
                problem = ends ? tried(line, text.toString(), from, entries) : problem;
                line = lines.next();
            }
            if (problem != null) {
                entries.accept(new FeedEntry.Rejected(from, problem, text.toString()));
            }
        }
    }

    /** The error of the text that ends with this line; null if it was read. */
    private static @Nullable String tried(BoundedLines.Line last, String text, long line, Consumer<FeedEntry> entries) {
        if (!last.whole()) {
            return RowSize.sentence();
        }
        JsonNode node;
        try {
            node = LenientJson.read(text);
        } catch (JacksonException e) {
            return several(text, line, entries) ? null : LenientJson.problem(e);
        }
        accept(node, line, entries);
        return null;
    }

    /** Several objects on one line, separated only by blanks and commas. */
    private static boolean several(String text, long line, Consumer<FeedEntry> entries) {
        List<JsonNode> nodes = new ArrayList<>();
        JsonElements elements = new JsonElements(new StringReader(text), RowSize.MOST);
        try {
            for (JsonElements.Element next = elements.next(); next != null; next = elements.next()) {
                if (!next.closed()) {
                    return false;
                }
                nodes.add(LenientJson.read(next.text()));
            }
        } catch (JacksonException | IOException e) {
            return false;
        }
        if (nodes.size() < 2) {
            return false;
        }
        nodes.forEach(node -> accept(node, line, entries));
        return true;
    }

    private static boolean readDocument(BufferedReader in, boolean array, Consumer<FeedEntry> entries)
            throws IOException {
        JsonElements elements = new JsonElements(in, array ? RowSize.MOST : JsonElements.MOST);
        for (JsonElements.Element next = elements.next(); next != null; next = elements.next()) {
            Optional<String> problem = problem(next, array, entries);
            if (problem.isPresent()) {
                entries.accept(new FeedEntry.Rejected(next.line(), problem.get(), next.text()));
            }
        }
        return elements.isWhole();
    }

    private static Optional<String> problem(JsonElements.Element next, boolean array, Consumer<FeedEntry> entries) {
        if (!next.whole()) {
            return Optional.of(array ? RowSize.sentence() : TOO_LARGE);
        }
        try {
            accept(LenientJson.read(next.text()), next.line(), entries);
            return Optional.empty();
        } catch (JacksonException e) {
            String why = LenientJson.problem(e);
            return Optional.of(next.closed() ? why : why + " (from here to the end of the file)");
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
            entries.accept(JsonObjects.row(line, posting));
        }
    }
}
