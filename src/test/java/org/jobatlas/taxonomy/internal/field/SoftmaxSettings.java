package org.jobatlas.taxonomy.internal.field;

/**
 * How a head is trained.
 *
 * @param l2 weight of the penalty on large weights; positive, so that there is exactly one best solution up to the biases
 * @param balance 0 counts every example the same, 1 counts every label the same
 * @param iterations at most so many steps of the minimiser
 */
public record SoftmaxSettings(double l2, double balance, int iterations) {

    public SoftmaxSettings {
        if (!(l2 > 0) || !(balance >= 0 && balance <= 1) || iterations < 1) {
            throw new IllegalArgumentException("l2 > 0, 0 <= balance <= 1, iterations >= 1");
        }
    }
}
