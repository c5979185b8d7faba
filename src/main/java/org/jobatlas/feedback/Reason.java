package org.jobatlas.feedback;

/** Why a job is not relevant; {@link #EXPIRED} flags the posting and is not used for training. */
public enum Reason {
    WRONG_FIELD,
    WRONG_LEVEL,
    TOO_FAR,
    PAY,
    EXPIRED,
    ALREADY_APPLIED,
    OTHER;

    /** Whether it says something about the person's preferences. */
    public boolean teachesTaste() {
        return this != EXPIRED && this != ALREADY_APPLIED;
    }
}
