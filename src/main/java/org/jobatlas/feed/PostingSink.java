package org.jobatlas.feed;

/** Takes what a source hands over. */
@FunctionalInterface
public interface PostingSink {

    /** Takes a page; when it returns, the page is saved. */
    void accept(SourcePage page);
}
