package org.jobatlas.recommendation;

/**
 * The band and score that a posting must reach to enter a person's list: those of its last place.
 *
 * @param band band of the last posting
 * @param score its score, without features of retrieval
 * @param open whether the list is not full, so that every fitting posting enters it
 */
public record Standing(Band band, double score, boolean open) {}
