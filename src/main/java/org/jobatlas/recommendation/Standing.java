package org.jobatlas.recommendation;

/**
 * The last place of somebody's own list, which a posting has to reach.
 *
 * @param band of the weakest posting in it
 * @param score of the weakest one, measured beside no list
 * @param open whether the list has room, so that whatever fits is in it
 */
public record Standing(Band band, double score, boolean open) {}
