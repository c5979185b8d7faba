package org.jobatlas.feed.internal.file;

import java.util.Locale;

/** The maximum size of one row. */
public final class RowSize {

    /** No posting is that long; a row has to fit into memory several times. */
    public static final int MOST = 4_000_000;

    private RowSize() {}

    public static String sentence() {
        return String.format(Locale.ENGLISH, "a row of more than %,d characters", MOST);
    }
}
