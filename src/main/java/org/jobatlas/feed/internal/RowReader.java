package org.jobatlas.feed.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads a file row by row, never as a whole. */
interface RowReader {

    void read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException;
}
