package org.jobatlas.recommendation;

/**
 * One addend of a score.
 *
 * @param feature its key, such as {@code meaning}, {@code wording}, {@code skills}, {@code field}, {@code title}, {@code level},
 *     {@code distance}, {@code pay}, {@code freshness}, {@code agreement}
 * @param value what was measured, 0 to 1 (1 is best); meaningless where not stated
 * @param contribution what it adds to the score in points, possibly negative; exactly 0 where not stated
 * @param stated false where the posting or the profile does not say: never a penalty
 */
public record Part(String feature, double value, double contribution, boolean stated) {}
