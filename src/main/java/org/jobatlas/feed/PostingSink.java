package org.jobatlas.feed;

/** Receives postings from a source. */
@FunctionalInterface
public interface PostingSink {

    /** Takes a page; when it returns, the page is saved. */
    void accept(SourcePage page);
}
