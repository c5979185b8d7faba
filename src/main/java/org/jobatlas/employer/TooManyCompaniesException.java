package org.jobatlas.employer;

/** Somebody asked for more companies than are looked at at once. */
public final class TooManyCompaniesException extends RuntimeException {

    public TooManyCompaniesException() {
        super("Too many companies of one person wait");
    }
}
