package org.jobatlas.profile;

/** A text that tells of nobody's work, studies or skills; the message is a sentence for people. */
public final class NoResumeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoResumeException(String message) {
        super(message);
    }
}
