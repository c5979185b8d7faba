package org.jobatlas.account;

/** A rate limit was exceeded; waiting helps. */
public final class TooManyRequestsException extends RuntimeException {}
