package org.jobatlas.employer;

/** An upload that is no logo. */
public final class UnusableLogoException extends RuntimeException {

    private final Fault fault;

    /** What is wrong with it. */
    public enum Fault {
        /** More bytes than are taken. */
        TOO_LARGE,
        /** Neither PNG, JPEG nor GIF, by its content. */
        NO_PICTURE,
        /** More pixels than are taken, or fewer than can be seen. */
        WRONG_MEASURES,
        /** The company has brought in too many files. */
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
