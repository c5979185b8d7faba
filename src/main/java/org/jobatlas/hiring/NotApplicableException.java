package org.jobatlas.hiring;

/** An application that cannot be sent; {@link #messageKey()} has a sentence for people. */
public final class NotApplicableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be sent. */
    public enum Reason {
        /** The posting is not open, is applied for elsewhere, or does not exist. */
        NOT_OPEN,
        NO_RESUME,
        QUESTION_OPEN,
        /** The company asks something else than the seeker read. */
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

    /** Key of the sentence in the bundle {@code messages/hiring}. */
    public String messageKey() {
        return "hiring.apply.not." + reason.name();
    }
}
