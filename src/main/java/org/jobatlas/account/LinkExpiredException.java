package org.jobatlas.account;

/** A link from a letter was already used, is too old, or never existed. */
public final class LinkExpiredException extends RuntimeException {}
