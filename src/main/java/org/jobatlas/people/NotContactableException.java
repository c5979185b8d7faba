package org.jobatlas.people;

/** A contact request that cannot be sent; {@link #messageKey()} is the message for people. */
public final class NotContactableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason. */
    public enum Reason {
        /** The person cannot be found by this company, or not any more. */
        GONE,
        /** The posting is not public. */
        POSTING_NOT_OPEN,
        /** The company has asked this person before. */
        ASKED_BEFORE,
        /** The company has reached its daily limit. */
        TOO_MANY,
        NOTHING_WRITTEN
    }

    private final Reason reason;

    public NotContactableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Key in the bundle {@code messages/people}. */
    public String messageKey() {
        return "people.contact.not." + reason.name();
    }
}
