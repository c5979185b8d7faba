package org.jobatlas.account;

/** Why a password is refused. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    LIKE_THE_ADDRESS
}
