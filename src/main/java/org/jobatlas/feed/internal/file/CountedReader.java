package org.jobatlas.feed.internal.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails when a row grows too large; the caller marks where rows begin. */
final class CountedReader extends FilterReader {

    private long read;

    CountedReader(Reader in) {
        super(in);
    }

    /** Marks the beginning of a row. */
    void restart() {
        read = 0;
    }

    boolean isOver() {
        return read > RowSize.MOST;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (isOver()) {
            throw new IOException(RowSize.sentence());
        }
        int count = in.read(into, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
