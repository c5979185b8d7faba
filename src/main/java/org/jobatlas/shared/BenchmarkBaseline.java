package org.jobatlas.shared;

/**
 * The baseline of a benchmark: the same work done by the bare library. The module that uses the library provides it as
 * a bean, and benchmarks of other modules look it up by its input type, so that no module needs a public interface for
 * benchmarks alone.
 *
 * @param <I> what the work is done on
 */
public interface BenchmarkBaseline<I> {

    /** Does the preparation that is not measured; the result does the measured work on every run. */
    Runnable on(I input);
}
