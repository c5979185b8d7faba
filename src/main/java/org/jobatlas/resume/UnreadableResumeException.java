package org.jobatlas.resume;

/** A file that cannot be used as a resume; {@link Reason} has a sentence for people under {@code resume.unreadable.<reason>}. */
public final class UnreadableResumeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be used. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        ENCRYPTED,
        DAMAGED,
        NO_TEXT,
        NO_RESUME,
        SCANNED_WITHOUT_OCR,
        TOO_COMPLEX,
        TOO_SLOW,
        /** An error of the portal; the file may be all right. */
        NOT_UNDERSTOOD,
        /** The same file took too long a short while ago. */
        TOO_SLOW_BEFORE,
        /** The same file needed too much memory a short while ago. */
        TOO_COMPLEX_BEFORE,
        TOO_MANY_OF_YOURS,
        TOO_MANY_OF_NETWORK,
        TOO_MANY_FAILED,
        ACCOUNT_FULL,
        CANCELLED,
        BUSY
    }

    private final Reason reason;

    public UnreadableResumeException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the sentence for people in the bundle {@code messages/resume}. */
    public String messageKey() {
        return "resume.unreadable." + reason.name();
    }
}
