package org.jobatlas.profile;

/** The text is not a resume; the message is for people. */
public final class NoResumeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoResumeException(String message) {
        super(message);
    }
}
