package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Limits CSV rows to a maximum size: the excess is skipped up to the end of the row, even if its quotation mark is
 * never closed, so that the parser needs bounded memory.
 */
final class BoundedRecords extends Reader {

    /** More columns than any table of postings has. */
    static final int MOST_CELLS = 10_000;

    private static final int BUFFER = 8_192;

    private enum State {
        CELL_BEGINS,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[BUFFER];
    private int from;
    private int limit;

    private State state = State.CELL_BEGINS;
    private long row = 1;
    private int length;
    private int cells = 1;
    private boolean cutting;
    private String ahead = "";
    private final Map<Long, Integer> lostLines = new HashMap<>();

    BoundedRecords(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /**
     * The number of line breaks missing from the row of this number, from 1, not counting empty lines; empty if it is
     * complete.
     */
    OptionalInt lostOf(long number) {
        Integer lost = lostLines.get(number);
        return lost == null ? OptionalInt.empty() : OptionalInt.of(lost);
    }

    /** Whether the text read so far ends within quotation marks. */
    boolean endsInQuotes() {
        return state == State.IN_QUOTES;
    }

    @Override
    public int read(char[] into, int offset, int wanted) throws IOException {
        int count = 0;
        while (count < wanted) {
            if (!ahead.isEmpty()) {
                into[offset + count++] = ahead.charAt(0);
                ahead = ahead.substring(1);
            } else if (from == limit && count > 0) {
                return count;
            } else if (!more()) {
                return count == 0 ? -1 : count;
            } else {
                char c = buffer[from++];
                if (isKept(c)) {
                    into[offset + count++] = c;
                }
            }
        }
        return count;
    }

    private boolean more() throws IOException {
        if (from == limit) {
            from = 0;
            limit = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return from < limit;
    }

    /** Tracks the rows, and tells whether this character is passed on. */
    private boolean isKept(char c) {
        if (state != State.IN_QUOTES && (c == '\n' || c == '\r')) {
            return rowEnds();
        }
        length++;
        if (!cutting && (length > RowSize.MOST || cells > MOST_CELLS)) {
            cutting = true;
            lostLines.put(row, 0);
            // the parser sees the end of an ordinary row
            ahead = state == State.IN_QUOTES ? "\"" : "";
        }
        if (cutting && c == '\n') {
            lostLines.merge(row, 1, Integer::sum);
        }
        state = next(c);
        return !cutting;
    }

    private boolean rowEnds() {
        row += length > 0 ? 1 : 0;
        length = 0;
        cells = 1;
        cutting = false;
        state = State.CELL_BEGINS;
        return true;
    }

    private State next(char c) {
        if (state == State.IN_QUOTES) {
            return c == '"' ? State.AFTER_QUOTE : State.IN_QUOTES;
        }
        if (c == separator) {
            cells++;
            return State.CELL_BEGINS;
        }
        boolean opens = c == '"' && (state == State.CELL_BEGINS || state == State.AFTER_QUOTE);
        return opens ? State.IN_QUOTES : State.IN_CELL;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
