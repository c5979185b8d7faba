package org.jobatlas.account.internal;

/** The words of a letter, as plain text and as HTML. */
record ComposedLetter(String subject, String text, String html) {}
