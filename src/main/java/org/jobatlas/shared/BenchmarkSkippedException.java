package org.jobatlas.shared;

/** Thrown if a benchmark cannot run here; the message says why. */
public final class BenchmarkSkippedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchmarkSkippedException(String message) {
        super(message);
    }
}
