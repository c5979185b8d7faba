package org.jobatlas.hiring;

/** The order of applicants. */
public enum ApplicantOrder {
    /**
     * First those without an unmet must-have, then by the number of criteria met; what a resume does not state has no
     * influence.
     */
    EVIDENCE,
    /** By date of application, earliest first. */
    DATE
}
