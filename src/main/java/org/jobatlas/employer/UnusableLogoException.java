package org.jobatlas.employer;

/** An upload that cannot be used as a logo. */
public final class UnusableLogoException extends RuntimeException {

    private final Fault fault;

    /** The reason. */
    public enum Fault {
        /** The file is too large. */
        TOO_LARGE,
        /** Its content is neither PNG, JPEG nor GIF. */
        NO_PICTURE,
        /** It has too many pixels, or too few. */
        WRONG_MEASURES,
        /** The company uploaded too many files. */
        TOO_MANY
    }

    public UnusableLogoException(Fault fault) {
        super("Not a logo: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
