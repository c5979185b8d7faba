package org.jobatlas.search;

/** The index is being rebuilt already, here or on another node. */
public final class RebuildRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RebuildRunningException() {
        super("The index is being rebuilt already");
    }
}
