package org.jobatlas.feedback;

/** Events could not be stored now; sending them again later will work. */
public final class FeedbackBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedbackBusyException(String message) {
        super(message);
    }

    public FeedbackBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
