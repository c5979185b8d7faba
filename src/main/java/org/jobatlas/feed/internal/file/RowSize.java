package org.jobatlas.feed.internal.file;

import java.util.Locale;

/** How large one row of a file may be. */
final class RowSize {

    /** No posting is so long; the text of a row has to fit into memory several times. */
    static final int MOST = 4_000_000;

    private RowSize() {}

    static String sentence() {
        return String.format(Locale.ENGLISH, "a row of more than %,d characters", MOST);
    }
}
