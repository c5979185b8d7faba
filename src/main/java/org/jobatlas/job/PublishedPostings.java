package org.jobatlas.job;

import java.time.Instant;
import java.util.List;

/** All published postings in a stable order, for the sitemap; for anybody. */
public interface PublishedPostings {

    /**
     * One page of all published postings, by id.
     *
     * @param number from 0
     * @param size 1 to 50,000
     */
    List<Entry> page(int number, int size);

    /**
     * A posting and when it last changed.
     *
     * @param changedAt last change that a reader would notice
     */
    record Entry(PostingId id, Instant changedAt) {}
}
