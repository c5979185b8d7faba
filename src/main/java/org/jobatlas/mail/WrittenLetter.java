package org.jobatlas.mail;

/** A rendered letter, as plain text and as HTML. */
public record WrittenLetter(String subject, String text, String html) {}
