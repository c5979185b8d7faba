package org.jobatlas.feedback;

/** Why a job is not relevant; {@link #EXPIRED} flags the posting and never teaches taste. */
public enum Reason {
    WRONG_FIELD,
    WRONG_LEVEL,
    TOO_FAR,
    PAY,
    EXPIRED,
    ALREADY_APPLIED,
    OTHER;

    /** Whether it says something about what the person likes. */
    public boolean teachesTaste() {
        return this != EXPIRED && this != ALREADY_APPLIED;
    }
}
