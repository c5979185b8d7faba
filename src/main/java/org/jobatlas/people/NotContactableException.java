package org.jobatlas.people;

/** A message that cannot be sent; {@link #messageKey()} has a sentence for people. */
public final class NotContactableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be sent. */
    public enum Reason {
        /** The person cannot be found by this company, or not any more. */
        GONE,
        /** Nobody can read the posting that it is about. */
        POSTING_NOT_OPEN,
        /** The company has asked this person before. */
        ASKED_BEFORE,
        /** The company has written to as many people as it may in a day. */
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

    /** Key of the sentence in the bundle {@code messages/people}. */
    public String messageKey() {
        return "people.contact.not." + reason.name();
    }
}
