package org.jobatlas.mail;

/**
 * What a room wants written to somebody: a record that is kept as JSON until the letter is delivered, and erased then. It holds
 * what the writer cannot look up, and never a secret.
 */
public interface LetterRequest {}
