package org.jobatlas.shared;

import java.util.Locale;

/**
 * One line of a benchmark report.
 *
 * @param unit of both values
 * @param target for the ratio
 * @param peer what is compared with: the baseline, or a fixed limit
 */
public record BenchmarkResult(String name, InterleavedRun.Measured measured, String unit, Target target, String peer) {

    /** A comparison with the baseline. */
    public BenchmarkResult(String name, InterleavedRun.Measured measured, String unit, Target target) {
        this(name, measured, unit, target, "baseline");
    }

    /**
     * An upper limit.
     *
     * @param value may be 0: then nothing at all is allowed
     */
    public record Limit(double value, String unit) {

        /** Compares a value with this limit. */
        public BenchmarkResult of(String name, double measured, int n) {
            double ratio = value == 0 ? measured : measured / value;
            Target target = Target.atMost(value == 0 ? 0 : 1);
            return new BenchmarkResult(
                    name, new InterleavedRun.Measured(ratio, measured, value, n), unit, target, "limit");
        }
    }

    /**
     * A bound of the ratio.
     *
     * @param atMost whether smaller is better
     */
    public record Target(boolean atMost, double bound) {

        public static Target atMost(double bound) {
            return new Target(true, bound);
        }

        public static Target atLeast(double bound) {
            return new Target(false, bound);
        }

        boolean isMetBy(double ratio) {
            return atMost ? ratio <= bound : ratio >= bound;
        }
    }

    public boolean met() {
        return target.isMetBy(measured.ratio());
    }

    /** The printed line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s ratio=%.3f ours=%s%s %s=%s%s n=%d target%s%s %s",
                name,
                measured.ratio(),
                digits(measured.ours()),
                unit,
                peer,
                digits(measured.baseline()),
                unit,
                measured.n(),
                target.atMost() ? "<=" : ">=",
                target.bound(),
                met() ? "met" : "missed");
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
    }
}
