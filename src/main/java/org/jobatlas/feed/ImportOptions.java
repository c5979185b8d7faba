package org.jobatlas.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param format told by the file's name and content where null
 * @param columns by field name, the column or dotted JSON path to take it from instead of the usual ones
 * @param source what the postings' source is called; the file's base name where null
 * @param complete whether the file is everything that its source offers, so that what is missing from it is closed
 * @param keepExpiry whether an expiry date in the past is believed, so that the posting is closed
 */
public record ImportOptions(
        @Nullable FeedFormat format,
        Map<String, String> columns,
        @Nullable String source,
        boolean complete,
        boolean keepExpiry) {

    public static final ImportOptions DEFAULT = new ImportOptions(null, Map.of(), null, false, false);

    public ImportOptions {
        columns = Map.copyOf(columns);
    }
}
