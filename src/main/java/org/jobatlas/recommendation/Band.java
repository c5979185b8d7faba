package org.jobatlas.recommendation;

/** How well a job fits, best first. */
public enum Band {
    /** A careful reader would nearly always call it a fit. */
    STRONG,
    /** Mostly a fit. */
    WORTH_A_LOOK,
    /** Less sure, or a level above or below the person's own. */
    STRETCH,
    /** Not shown. */
    LEFT_OUT
}
