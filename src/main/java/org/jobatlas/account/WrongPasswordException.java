package org.jobatlas.account;

/** The password is not that of the account. */
public final class WrongPasswordException extends RuntimeException {}
