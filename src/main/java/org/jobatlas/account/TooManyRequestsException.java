package org.jobatlas.account;

/** Somebody asked more often than a person does; waiting helps. */
public final class TooManyRequestsException extends RuntimeException {}
