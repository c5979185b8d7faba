package org.jobatlas.account;

/** Whether an account may be used. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED
}
