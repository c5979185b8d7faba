package org.jobatlas.people;

/** What became of a company's message to somebody whom it found. */
public enum ContactState {
    /** The person has not answered. */
    WAITING,
    /** The person lets the company see who it is and write. */
    ACCEPTED,
    /** The person said no, and the company may not ask again. */
    DECLINED
}
