package org.jobatlas.recommendation;

/**
 * The band and score that a posting must reach to be in a person's list: those of its last place.
 *
 * @param band of the weakest posting in it
 * @param score of the weakest one, measured beside no list
 * @param open whether the list has room, so that whatever fits is in it
 */
public record Standing(Band band, double score, boolean open) {}
