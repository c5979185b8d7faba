package org.jobatlas.shared;

import java.util.Locale;

/**
 * One line of the benchmarks.
 *
 * @param unit of both values
 * @param target what the ratio should reach
 */
public record BenchmarkResult(String name, InterleavedRun.Measured measured, String unit, Target target) {

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

    /** As it is printed. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s ratio=%.3f ours=%s%s floor=%s%s n=%d target%s%s %s",
                name,
                measured.ratio(),
                digits(measured.ours()),
                unit,
                digits(measured.floor()),
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
