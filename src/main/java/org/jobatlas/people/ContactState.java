package org.jobatlas.people;

/** The state of a contact request. */
public enum ContactState {
    /** Not answered yet. */
    WAITING,
    /** The person reveals the identity to the company and allows messages. */
    ACCEPTED,
    /** Declined; the company cannot ask again. */
    DECLINED
}
