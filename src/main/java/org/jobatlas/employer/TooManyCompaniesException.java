package org.jobatlas.employer;

/** Too many requests of one person are pending. */
public final class TooManyCompaniesException extends RuntimeException {

    public TooManyCompaniesException() {
        super("Too many companies of one person wait");
    }
}
