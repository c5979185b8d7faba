package org.jobatlas.feed;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Sources whose last import failed; a later successful import removes the entry. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedFailures {

    /** Latest first. */
    List<Failed> open(int most);

    long count();

    /** Marks the failure as handled. */
    void settle(String source);

    /** The kind of failure. */
    enum Kind {
        /** The file could not be read at all. */
        UNUSABLE,
        /** Reading ended before the end of the file. */
        BROKEN,
        /** Many rows were rejected. */
        REFUSED,
        /** So many postings were missing that none were closed. */
        DOUBTED
    }

    /**
     * A source with its last failure.
     *
     * @param said details; may be empty
     * @param refused number of rejected rows
     */
    record Failed(String source, String file, Instant at, Kind kind, String said, long rows, long refused) {}
}
