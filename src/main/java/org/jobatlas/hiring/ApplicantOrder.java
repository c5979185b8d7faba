package org.jobatlas.hiring;

/** In which order applicants stand. */
public enum ApplicantOrder {
    /**
     * First those of whom no must-have is known not to be met, then by what is shown; what a resume does not say counts for nothing and
     * against nothing.
     */
    EVIDENCE,
    /** Whoever applied first comes first. */
    DATE
}
