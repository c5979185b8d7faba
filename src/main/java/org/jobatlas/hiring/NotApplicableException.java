package org.jobatlas.hiring;

/** An application that cannot be sent; {@link #messageKey()} is the message for people. */
public final class NotApplicableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason. */
    public enum Reason {
        /** The posting is not open, takes applications elsewhere, or does not exist. */
        NOT_OPEN,
        NO_RESUME,
        QUESTION_OPEN,
        /** The questions changed since the seeker read them. */
        QUESTIONS_CHANGED
    }

    private final Reason reason;

    public NotApplicableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Key in the bundle {@code messages/hiring}. */
    public String messageKey() {
        return "hiring.apply.not." + reason.name();
    }
}
