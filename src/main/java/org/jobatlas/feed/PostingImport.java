package org.jobatlas.feed;

import java.nio.file.Path;

/** Imports postings from files. */
public interface PostingImport {

    /**
     * Adds or updates the postings of a CSV, JSON Lines or schema.org file; repeating it changes nothing. For administrators and the
     * system.
     *
     * @throws UnusableFeedException where nothing can be imported from the file at all
     */
    ImportSummary run(Path file, ImportOptions options, ImportProgress progress);
}
