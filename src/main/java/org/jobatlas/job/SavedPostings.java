package org.jobatlas.job;

import java.util.List;

/** Postings that the asking seeker has saved; implemented by the module that keeps what people did. */
public interface SavedPostings {

    /** Whether the current person can save postings: a signed-in seeker. */
    boolean available();

    /** Saved postings, latest first; empty for everybody who is not a seeker. */
    List<PostingId> list();

    /** Saves or unsaves; for seekers. */
    void save(PostingId posting, boolean saved);
}
