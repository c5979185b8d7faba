package org.jobatlas.feed;

/** An uploaded file that is not accepted. */
public final class UnusableUploadException extends RuntimeException {

    private final Fault fault;

    public UnusableUploadException(Fault fault) {
        super("The file is not taken: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** The reason. */
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        ARCHIVE,
        UNKNOWN_TYPE,
        /** Too many files are being read already. */
        BUSY,
        /** The company uploaded too many files. */
        TOO_MANY
    }
}
