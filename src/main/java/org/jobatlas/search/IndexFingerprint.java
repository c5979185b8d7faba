package org.jobatlas.search;

/**
 * Identifies the format of the index.
 *
 * @param value backend and version of the mapping
 */
public record IndexFingerprint(String value) {}
