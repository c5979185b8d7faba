package org.jobatlas.feed.internal.file;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/**
 * CSV in which a quotation mark inside a cell is written with a backslash, as MySQL exports it, read as RFC 4180 has it:
 * {@code \"} becomes {@code ""} and {@code \\} becomes {@code \}.
 */
final class BackslashQuotes extends FilterReader {

    private static final int HEAD = 65_536;

    /** A cell that ends in a backslash is no sign: its quotation mark is followed by a separator or the end of the line. */
    private static final Pattern INSIDE = Pattern.compile("\\\\\"[\\p{L}\\p{N} .!?)]");

    private int next = -1;

    private BackslashQuotes(Reader in) {
        super(in);
    }

    /** The same text, where its beginning does not show such a cell. */
    static Reader plain(BufferedReader in) throws IOException {
        in.mark(HEAD + 1);
        CharBuffer head = CharBuffer.allocate(HEAD);
        while (head.hasRemaining() && in.read(head) >= 0) {
            // until the head is full or the text ends
        }
        in.reset();
        return INSIDE.matcher(head.flip()).find() ? new BackslashQuotes(in) : in;
    }

    @Override
    public int read() throws IOException {
        if (next >= 0) {
            int waiting = next;
            next = -1;
            return waiting;
        }
        int letter = in.read();
        if (letter != '\\') {
            return letter;
        }
        int escaped = in.read();
        if (escaped == '\\') {
            return '\\';
        }
        next = escaped;
        return escaped == '"' ? '"' : '\\';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = 0;
        while (read < length) {
            int letter = read();
            if (letter < 0) {
                return read == 0 ? -1 : read;
            }
            target[offset + read] = (char) letter;
            read++;
        }
        return read;
    }
}
