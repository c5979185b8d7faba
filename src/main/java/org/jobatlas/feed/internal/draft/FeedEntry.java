package org.jobatlas.feed.internal.draft;

import java.util.List;
import java.util.Map;

/** One thing that stands in a file. */
public sealed interface FeedEntry {

    /** The line it starts on, from 1. */
    long line();

    /** A readable row: values by normal column name, several where the file has an array. */
    record Row(long line, Map<String, List<String>> values) implements FeedEntry {}

    /**
     * A row that gives no posting. Both texts stand in terminals and tables: they are short, on one line, and without control
     * characters.
     *
     * @param title whatever is known of its title, maybe empty
     */
    record Rejected(long line, String reason, String title) implements FeedEntry, Result {

        private static final int LONGEST_REASON = 300;
        private static final int LONGEST_TITLE = 200;

        public Rejected {
            reason = CleanText.line(reason, LONGEST_REASON);
            title = CleanText.line(title, LONGEST_TITLE);
        }
    }
}
