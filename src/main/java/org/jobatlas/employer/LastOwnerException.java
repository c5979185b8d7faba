package org.jobatlas.employer;

/** A company always has an owner: somebody else has to become one first. */
public final class LastOwnerException extends RuntimeException {

    public LastOwnerException() {
        super("The last owner of a company cannot leave it");
    }
}
