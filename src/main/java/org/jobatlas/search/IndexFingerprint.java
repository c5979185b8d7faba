package org.jobatlas.search;

/**
 * Identifies how the index was made.
 *
 * @param value backend and version of the mapping
 */
public record IndexFingerprint(String value) {}
