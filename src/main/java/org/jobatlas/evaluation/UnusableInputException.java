package org.jobatlas.evaluation;

/** A file or an option that cannot be used; the message is one sentence for the person who gave it. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }

    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
