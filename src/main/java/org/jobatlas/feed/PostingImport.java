package org.jobatlas.feed;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Imports postings from files. */
public interface PostingImport {

    /**
     * Adds or updates the postings of a CSV, JSON Lines or schema.org file; repeating it changes nothing. For administrators and the
     * system.
     *
     * @throws UnusableFeedException where nothing can be imported from the file at all
     */
    ImportSummary run(Path file, ImportOptions options, ImportProgress progress);

    /**
     * Reads the file and reports row by row what an import would save, without saving. For anybody who can read the
     * file.
     *
     * @throws UnusableFeedException where nothing can be imported from the file at all
     */
    void preview(Path file, ImportOptions options, Consumer<SourceEntry> rows);
}
