package org.jobatlas.hiring;

/** Where an application stands; a person decides every step. */
public enum Stage {
    NEW,
    SCREENED,
    INTERVIEW,
    OFFER,
    HIRED,
    DECLINED;

    /** Whether it ended here. */
    public boolean last() {
        return this == HIRED || this == DECLINED;
    }
}
