package org.jobatlas.account;

/** The password is not the one of the account. */
public final class WrongPasswordException extends RuntimeException {}
