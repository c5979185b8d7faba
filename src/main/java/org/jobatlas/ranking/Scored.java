package org.jobatlas.ranking;

/**
 * An item with a score; higher is better.
 *
 * @param score any finite number
 */
public record Scored<T>(T item, double score) {

    public Scored {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("A score must be finite, not " + score);
        }
    }
}
