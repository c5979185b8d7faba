package org.jobatlas.hiring;

/** The stages of an application; every transition is a person's decision. */
public enum Stage {
    NEW,
    SCREENED,
    INTERVIEW,
    OFFER,
    HIRED,
    DECLINED;

    /** Whether this stage ends the application. */
    public boolean last() {
        return this == HIRED || this == DECLINED;
    }
}
