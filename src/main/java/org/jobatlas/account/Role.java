package org.jobatlas.account;

/** What an account may do; the authority is {@code ROLE_} and the name. */
public enum Role {
    SEEKER,
    RECRUITER,
    ADMINISTRATOR
}
