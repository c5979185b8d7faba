package org.jobatlas.feed;

/** How a file of postings is written. */
public enum FeedFormat {
    CSV,
    JSONL,
    JSONLD,
    XML,
    /** A saved page with JSON-LD in it. */
    HTML
}
