package org.jobatlas.taxonomy.internal.field;

/**
 * One training example.
 *
 * @param vector what is known
 * @param label number of the right label
 * @param weight how much it counts among the examples of its label; positive
 */
@SuppressWarnings("ArrayRecordComponent")
public record SoftmaxExample(float[] vector, int label, double weight) {}
