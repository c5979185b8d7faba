package org.jobatlas.hiring;

/** Why an applicant was declined; stored for the company, never sent. */
public enum DeclineReason {
    MUST_HAVE_NOT_MET,
    OTHERS_FIT_BETTER,
    POSITION_FILLED,
    NO_LONGER_INTERESTED,
    NO_ANSWER,
    OTHER
}
