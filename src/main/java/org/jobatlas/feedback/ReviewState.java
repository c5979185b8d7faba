package org.jobatlas.feedback;

/** The review state: explicit answers wait until an administrator decides, everything else counts unless rejected. */
public enum ReviewState {
    PENDING,
    ACCEPTED,
    REJECTED
}
