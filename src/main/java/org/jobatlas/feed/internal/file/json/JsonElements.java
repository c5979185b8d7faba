package org.jobatlas.feed.internal.file.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Splits JSON into its outermost objects by brackets, quotation marks and comments only, so that an unreadable or
 * oversized object does not affect others.
 */
final class JsonElements {

    /** Maximum size of one object, enough for some tens of thousands of postings in one document. */
    static final int MOST = 64_000_000;

    private static final int BUFFER = 8_192;
    private static final int END = -1;

    private final Reader in;
    private final int most;
    private final char[] buffer = new char[BUFFER];
    private int from;
    private int limit;
    private long line = 1;
    private StringBuilder text = new StringBuilder();
    private boolean whole;
    /** How many arrays around the objects, and objects, have begun and not ended. */
    private int unended;

    /** @param most maximum number of characters kept of one object */
    JsonElements(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * An object as text.
     *
     * @param line its first line
     * @param whole whether it is complete, not truncated to the maximum
     * @param closed whether its end was found
     */
    record Element(String text, long line, boolean whole, boolean closed) {}

    /** The next object; null where there is none. */
    @Nullable
    Element next() throws IOException {
        for (int c = read(); c != END; c = read()) {
            unended += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '{') {
                return element();
            }
            if (c == '"') {
                skipText(c);
            } else if (c == '/') {
                skipComment();
            }
        }
        return null;
    }

    /** Whether everything that began has ended; known after the last object. */
    boolean isWhole() {
        return unended <= 0;
    }

    private Element element() throws IOException {
        long begin = line;
        text = new StringBuilder();
        whole = true;
        keep('{');
        int depth = 1;
        while (depth > 0) {
            int c = read();
            if (c == END) {
                unended++;
                return new Element(text.toString(), begin, whole, false);
            }
            keep(c);
            switch (c) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '"', '\'' -> skipText(c);
                case '/' -> skipComment();
                default -> {}
            }
        }
        return new Element(text.toString(), begin, whole, true);
    }

    private void skipText(int quote) throws IOException {
        for (int c = kept(); c != END && c != quote; c = kept()) {
            if (c == '\\') {
                kept();
            }
        }
    }

    private void skipComment() throws IOException {
        int kind = kept();
        if (kind == '/') {
            for (int c = kept(); c != END && c != '\n'; c = kept()) {}
        } else if (kind == '*') {
            int before = END;
            for (int c = kept(); c != END && !(before == '*' && c == '/'); c = kept()) {
                before = c;
            }
        }
    }

    private int kept() throws IOException {
        int c = read();
        if (c != END) {
            keep(c);
        }
        return c;
    }

    private void keep(int c) {
        if (text.length() < most) {
            text.append((char) c);
        } else {
            whole = false;
        }
    }

    private int read() throws IOException {
        if (from == limit) {
            from = 0;
            limit = in.read(buffer, 0, BUFFER);
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        char c = buffer[from++];
        line += c == '\n' ? 1 : 0;
        return c;
    }
}
