package org.jobatlas.feed;

import java.util.Objects;

/**
 * A position in a source, in a format of the source's own.
 *
 * @param value never blank; at most 1,000 characters
 */
public record SourceCursor(String value) {

    private static final int LONGEST = 1000;

    /** The position before everything. */
    public static final SourceCursor START = new SourceCursor("start");

    public SourceCursor {
        Objects.requireNonNull(value);
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A cursor has 1 to " + LONGEST + " characters");
        }
    }
}
