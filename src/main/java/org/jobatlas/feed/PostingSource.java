package org.jobatlas.feed;

import java.io.IOException;

/**
 * An external source of postings: a file, a job board, a stream of changes. It delivers them page by page, so that its
 * size never has to fit into memory, and delivers the same ones when asked again.
 */
public interface PostingSource {

    /** Maximum length of a name. */
    int LONGEST_NAME = 100;

    /** The name of the source. Postings are identified by it and their id at the source, so names must be unique. */
    String name();

    /**
     * Delivers everything that the source offers now, each posting once; postings offered earlier and missing here are
     * no longer offered.
     *
     * @return the cursor from which {@link #changes} continues
     * @throws IOException if the source could not be read to its end, so that missing postings are unknown
     */
    SourceCursor snapshot(PostingSink sink) throws IOException;

    /**
     * Delivers what was offered, changed or withdrawn since the cursor. A source without change tracking delivers
     * everything, unless nothing changed; missing postings have no meaning here.
     *
     * @return the cursor for the next call
     */
    SourceCursor changes(SourceCursor since, PostingSink sink) throws IOException;
}
