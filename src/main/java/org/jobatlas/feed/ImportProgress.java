package org.jobatlas.feed;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /** Called after every batch: bytes of the file read so far and in all, and postings read so far. */
    void reached(long bytes, long ofBytes, long postings);
}
