package org.jobatlas.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Options for reading a file.
 *
 * @param format null to detect it from the file's name and content
 * @param columns by field name, the column or dotted JSON path to use instead of the known ones
 * @param source name of the source; null for the file's base name
 * @param complete whether the file contains everything the source offers, so that missing postings are closed
 * @param keepExpiry whether an expiry date in the past is used, so that the posting is closed
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
