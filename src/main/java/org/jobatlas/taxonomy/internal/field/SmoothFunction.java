package org.jobatlas.taxonomy.internal.field;

/** A differentiable function to minimise. */
interface SmoothFunction {

    /** Number of variables. */
    int size();

    /** Value and gradient at a point. */
    Slope at(double[] point);

    /** Value and gradient. */
    @SuppressWarnings("ArrayRecordComponent")
    record Slope(double value, double[] gradient) {}
}
