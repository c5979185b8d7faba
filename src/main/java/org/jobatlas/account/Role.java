package org.jobatlas.account;

/** The role of an account; the Spring Security authority is {@code ROLE_} and the name. */
public enum Role {
    SEEKER,
    RECRUITER,
    ADMINISTRATOR
}
