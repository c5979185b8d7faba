package org.jobatlas.search;

/**
 * A word to look for.
 *
 * @param word as it stands in the text
 * @param weight greater than 0
 */
public record WeightedTerm(String word, double weight) {}
