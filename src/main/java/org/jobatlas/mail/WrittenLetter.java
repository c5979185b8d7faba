package org.jobatlas.mail;

/** A letter in its final form, as plain text and as HTML. */
public record WrittenLetter(String subject, String text, String html) {}
