package org.jobatlas.resume.internal.kept;

/** Bytes that were sealed for something else, changed since, or sealed by a key that is gone. */
final class UnreadableException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
