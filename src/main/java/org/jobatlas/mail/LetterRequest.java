package org.jobatlas.mail;

/**
 * A request for a letter: a record that is stored as JSON until the letter is delivered, and erased then. It contains
 * what the writer cannot look up, and never a secret.
 */
public interface LetterRequest {}
