package org.jobatlas.account;

/** A link was sent to another address than the one that its holder names. */
public final class OtherAddressException extends RuntimeException {}
