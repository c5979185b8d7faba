package org.jobatlas.job;

import java.util.Collection;
import java.util.Set;

/** The postings of one source, for imports. For administrators and the system. */
public interface SourcePostings {

    /** The ids of all the source's postings, whatever became of them. */
    Set<PostingId> all(String source);

    /** The ids of the source's postings that are published or paused. */
    Set<PostingId> open(String source);

    /** Closes postings that the source no longer offers; returns how many of them were open. */
    int close(Collection<PostingId> vanished);
}
