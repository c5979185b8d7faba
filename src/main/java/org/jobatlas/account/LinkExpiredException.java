package org.jobatlas.account;

/** A link from a letter was used before, is too old, or never was one. */
public final class LinkExpiredException extends RuntimeException {}
