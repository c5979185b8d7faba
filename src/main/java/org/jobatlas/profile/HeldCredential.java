package org.jobatlas.profile;

/**
 * A licence, certificate or class of driving licence that a resume states.
 *
 * @param id of the {@link org.jobatlas.taxonomy.Credential}
 * @param stated the words that state it
 */
public record HeldCredential(String id, String stated) {}
