package org.jobatlas.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import org.HdrHistogram.DoubleHistogram;

/**
 * Measures two implementations of the same work in turn, so that other load on the machine affects both.
 *
 * @param pairs number of measurements of each
 */
public record InterleavedRun(int pairs) {

    private static final int WARM_UP = 3;
    private static final int DIGITS = 3;
    private static final double MEDIAN = 50;
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * The result: medians over all pairs.
     *
     * @param ratio of ours to the baseline
     * @param n number of pairs, or of samples
     */
    public record Measured(double ratio, double ours, double baseline, int n) {}

    /**
     * Measures milliseconds, after an unmeasured warm-up: in every pair both make each call in turn, and the
     * percentile over all calls is taken.
     *
     * @param calls number of calls per pair, numbered from 0
     */
    public Measured millis(int calls, double percentile, IntConsumer ours, IntConsumer baseline) {
        for (int call = 0; call < WARM_UP * calls; call++) {
            ours.accept(call % calls);
            baseline.accept(call % calls);
        }
        List<Double> ourValues = new ArrayList<>();
        List<Double> baselineValues = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            DoubleHistogram ourTimes = new DoubleHistogram(DIGITS);
            DoubleHistogram baselineTimes = new DoubleHistogram(DIGITS);
            for (int call = 0; call < calls; call++) {
                ourTimes.recordValue(time(ours, call));
                baselineTimes.recordValue(time(baseline, call));
            }
            ourValues.add(ourTimes.getValueAtPercentile(percentile));
            baselineValues.add(baselineTimes.getValueAtPercentile(percentile));
        }
        return measured(ourValues, baselineValues);
    }

    /**
     * Compares values that the implementations measure themselves, such as rates, in turn, after the same unmeasured
     * warm-up as of {@link #millis}.
     */
    public Measured values(DoubleSupplier ours, DoubleSupplier baseline) {
        for (int pair = 0; pair < WARM_UP; pair++) {
            double _ = ours.getAsDouble();
            double _ = baseline.getAsDouble();
        }
        List<Double> ourValues = new ArrayList<>();
        List<Double> baselineValues = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            ourValues.add(ours.getAsDouble());
            baselineValues.add(baseline.getAsDouble());
        }
        return measured(ourValues, baselineValues);
    }

    private static double time(IntConsumer work, int call) {
        long start = System.nanoTime();
        work.accept(call);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private Measured measured(List<Double> ours, List<Double> baseline) {
        DoubleStream ratios =
                java.util.stream.IntStream.range(0, pairs).mapToDouble(i -> ours.get(i) / baseline.get(i));
        return new Measured(median(ratios), median(stream(ours)), median(stream(baseline)), pairs);
    }

    private static DoubleStream stream(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }

    private static double median(DoubleStream values) {
        DoubleHistogram histogram = new DoubleHistogram(DIGITS);
        values.forEach(histogram::recordValue);
        return histogram.getValueAtPercentile(MEDIAN);
    }
}
