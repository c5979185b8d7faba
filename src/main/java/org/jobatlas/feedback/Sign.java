package org.jobatlas.feedback;

/** A reason to doubt that an answer is honest. It is shown to whoever reviews and decides nothing by itself. */
public enum Sign {
    /** More answers of one person within ten minutes than anybody reads. */
    BURST,
    /** A recruiter answers about a posting of the own company. */
    OWN_POSTING,
    /** The person said the opposite of the same posting. */
    CONTRADICTION,
    /** The account was younger than a day. */
    NEW_ACCOUNT,
    /** More than a fifth of a day's answers came from this person alone. */
    DOMINANT,
    /** The person takes what others pass over so often that a training set the person aside. */
    CONTRARY
}
