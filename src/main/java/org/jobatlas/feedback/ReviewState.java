package org.jobatlas.feedback;

/**
 * What became of something that was said or done: explicit answers wait until an administrator judges them, everything else is taken
 * as it is unless it is rejected.
 */
public enum ReviewState {
    PENDING,
    ACCEPTED,
    REJECTED
}
