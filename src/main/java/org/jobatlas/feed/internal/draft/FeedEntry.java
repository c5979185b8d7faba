package org.jobatlas.feed.internal.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a file. */
public sealed interface FeedEntry {

    /** Its first line, from 1. */
    long line();

    /** A readable row: values by normalised column name; several where the file has an array. */
    record Row(long line, Map<String, List<String>> values) implements FeedEntry {}

    /**
     * A rejected row. Both texts are printed in terminals and tables: short, on one line, without control characters.
     *
     * @param title its title, if known; may be empty
     * @param sourceId null if it could not be read
     */
    record Rejected(
            long line,
            String reason,
            String title,
            @Nullable String sourceId) implements FeedEntry, RowResult {

        private static final int LONGEST_REASON = 300;
        private static final int LONGEST_TITLE = 200;

        public Rejected {
            reason = CleanText.line(reason, LONGEST_REASON);
            title = CleanText.line(title, LONGEST_TITLE);
        }

        public Rejected(long line, String reason, String title) {
            this(line, reason, title, null);
        }
    }
}
