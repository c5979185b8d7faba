package org.jobatlas.search.internal.word;

/**
 * A term of a text.
 *
 * @param surface how it stands in the text first
 * @param occurrences in the text
 * @param documents of the index that contain it
 */
public record TermCount(String surface, int occurrences, long documents) {}
