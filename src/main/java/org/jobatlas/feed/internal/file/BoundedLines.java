package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each truncated to the maximum length of a row. */
public final class BoundedLines {

    private static final int BUFFER = 8_192;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int from;
    private int limit;
    private boolean afterReturn;

    public BoundedLines(Reader in) {
        this.in = in;
    }

    /**
     * A line without its line break.
     *
     * @param whole whether it is complete
     */
    public record Line(String text, boolean whole) {}

    /** The next line; null at the end. */
    @Nullable
    public Line next() throws IOException {
        if (!more()) {
            return null;
        }
        if (afterReturn && buffer[from] == '\n') {
            from++;
        }
        afterReturn = false;
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        while (more()) {
            int end = from;
            while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int room = Math.min(end - from, RowSize.MOST - text.length());
            text.append(buffer, from, room);
            whole &= room == end - from;
            from = end;
            if (end < limit) {
                afterReturn = buffer[from++] == '\r';
                return new Line(text.toString(), whole);
            }
        }
        return new Line(text.toString(), whole);
    }

    private boolean more() throws IOException {
        if (from == limit) {
            from = 0;
            limit = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return from < limit;
    }
}
