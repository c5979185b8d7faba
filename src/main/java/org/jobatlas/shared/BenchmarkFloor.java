package org.jobatlas.shared;

/**
 * The same work as ours, done by the bare library under it: what a benchmark compares with. The room that has the library has it, and
 * benchmarks of other rooms ask for it by what it works on, so that no room shows a face for benchmarks alone.
 *
 * @param <I> what the work is done on
 */
public interface BenchmarkFloor<I> {

    /** Prepares what does not count; what is returned does the work each time that it runs. */
    Runnable on(I input);
}
