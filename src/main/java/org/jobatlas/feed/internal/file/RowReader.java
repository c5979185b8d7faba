package org.jobatlas.feed.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;

/** Reads a file row by row, never as a whole. */
public interface RowReader {

    /** Returns false if the text ends before the end that its format has, so that the rest is unknown */
    boolean read(BufferedReader in, Columns columns, Consumer<FeedEntry> entries) throws IOException;
}
