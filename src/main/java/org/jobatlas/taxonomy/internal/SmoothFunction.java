package org.jobatlas.taxonomy.internal;

/** Something to make small. */
interface SmoothFunction {

    /** How many numbers a point has. */
    int size();

    /** Value and gradient at a point. */
    Slope at(double[] point);

    /** How high it is at a point, and where it rises. */
    @SuppressWarnings("ArrayRecordComponent")
    record Slope(double value, double[] gradient) {}
}
