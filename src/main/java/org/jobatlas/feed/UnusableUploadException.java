package org.jobatlas.feed;

/** An uploaded file that is not taken. */
public final class UnusableUploadException extends RuntimeException {

    private final Fault fault;

    public UnusableUploadException(Fault fault) {
        super("The file is not taken: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** Why. */
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        ARCHIVE,
        UNKNOWN_TYPE,
        /** Too many files are being read. */
        BUSY,
        /** The company has brought in too many. */
        TOO_MANY
    }
}
