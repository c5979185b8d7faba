package org.jobatlas.feed;

/** How a file of postings is written. */
public enum FeedFormat {
    CSV,
    JSONL,
    JSONLD
}
