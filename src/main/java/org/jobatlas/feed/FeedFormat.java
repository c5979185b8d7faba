package org.jobatlas.feed;

/** The format of a file of postings. */
public enum FeedFormat {
    CSV,
    JSONL,
    JSONLD,
    XML,
    /** A saved page that contains JSON-LD. */
    HTML
}
