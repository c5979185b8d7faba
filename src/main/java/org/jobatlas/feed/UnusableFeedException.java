package org.jobatlas.feed;

/** A file that cannot be imported; the message says why and what to do. */
public final class UnusableFeedException extends RuntimeException {

    public UnusableFeedException(String message) {
        super(message);
    }
}
