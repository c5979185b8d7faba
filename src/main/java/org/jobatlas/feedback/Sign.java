package org.jobatlas.feedback;

/** A reason to doubt that an answer is honest. It is shown to reviewers and decides nothing by itself. */
public enum Sign {
    /** More answers of one person within ten minutes than anybody reads. */
    BURST,
    /** A recruiter answers about a posting of the own company. */
    OWN_POSTING,
    /** The person gave the opposite answer about the same posting. */
    CONTRADICTION,
    /** The account was younger than a day. */
    NEW_ACCOUNT,
    /** This person alone gave more than a fifth of a day's answers. */
    DOMINANT,
    /** The person so often takes up what others pass over that training excluded them. */
    CONTRARY
}
