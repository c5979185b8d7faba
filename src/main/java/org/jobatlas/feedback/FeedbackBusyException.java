package org.jobatlas.feedback;

/** What was told could not be stored; telling it again later will do. */
public final class FeedbackBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedbackBusyException(String message) {
        super(message);
    }

    public FeedbackBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
