package org.jobatlas.taxonomy;

/**
 * Where a skill or an occupation stands in a text.
 *
 * @param id id of the skill or occupation
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record TermMatch(String id, int start, int end) {}
