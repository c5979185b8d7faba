package org.jobatlas.feed;

import java.io.IOException;

/**
 * Something outside that offers postings: a file, a job board, a stream of changes. It hands them over a page at a time, so that its size
 * never has to fit into memory, and hands over the same ones when it is asked again.
 */
public interface PostingSource {

    /** The longest name. */
    int LONGEST_NAME = 100;

    /** What the source is called: its postings are known by this name and their id there, so no two sources share one. */
    String name();

    /**
     * Everything that the source offers now, each posting once; what it offered before and is missing here is no longer offered.
     *
     * @return where {@link #changes} goes on from
     * @throws IOException if the source could not be read to its end, so that nothing is known of what is missing
     */
    SourceCursor snapshot(PostingSink sink) throws IOException;

    /**
     * What the source offered, changed or withdrew since. A source that cannot tell its changes hands over what it has, unless it is the
     * same as then; what is missing there means nothing.
     *
     * @return where the next call goes on from
     */
    SourceCursor changes(SourceCursor since, PostingSink sink) throws IOException;
}
