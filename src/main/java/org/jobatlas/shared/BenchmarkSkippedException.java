package org.jobatlas.shared;

/** A benchmark cannot run here; the message says why in a sentence. */
public final class BenchmarkSkippedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchmarkSkippedException(String message) {
        super(message);
    }
}
