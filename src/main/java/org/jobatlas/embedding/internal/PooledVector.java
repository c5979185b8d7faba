package org.jobatlas.embedding.internal;

/** Accumulates the vector of a text from its chunks in text order, in double precision for reproducible results. */
final class PooledVector {
    private final Pooling pooling;
    private final double[] sum;
    private int count;

    PooledVector(Pooling pooling, int dimensions) {
        this.pooling = pooling;
        this.sum = new double[dimensions];
    }

    void add(float[] chunk, int tokens) {
        count++;
        pooling.add(sum, chunk, tokens, count);
    }

    /** The pooled vector scaled to length one. */
    float[] unit() {
        return unit(sum);
    }

    /** Scales to Euclidean length one; a zero vector has no direction and throws {@code IllegalStateException}. */
    static float[] unit(double[] vector) {
        double squares = 0;
        for (double component : vector) {
            squares += component * component;
        }
        if (!(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalStateException("The model gave a vector without a direction");
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = (float) (vector[d] / length);
        }
        return unit;
    }
}
