package org.jobatlas.account;

/** The address that was entered is not the one the link was made for. */
public final class OtherAddressException extends RuntimeException {}
