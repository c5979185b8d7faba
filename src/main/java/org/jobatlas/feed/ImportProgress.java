package org.jobatlas.feed;

/** Receives the progress of an import. */
@FunctionalInterface
public interface ImportProgress {

    /** Called after every batch with the bytes read so far, the file size, and the postings read so far. */
    void reached(long bytes, long ofBytes, long postings);
}
