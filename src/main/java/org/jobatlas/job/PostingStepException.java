package org.jobatlas.job;

/** A state transition that is not allowed. */
public final class PostingStepException extends RuntimeException {

    private final PostingStatus status;
    private final PostingStatus wanted;

    public PostingStepException(PostingStatus status, PostingStatus wanted) {
        super("A posting that is " + status + " cannot become " + wanted);
        this.status = status;
        this.wanted = wanted;
    }

    public PostingStatus status() {
        return status;
    }

    public PostingStatus wanted() {
        return wanted;
    }
}
