package org.jobatlas.shared;

import java.time.Duration;
import java.util.Locale;

/** Estimates rate and remaining time of long work, from the progress since the first call. */
final class Pace {

    private static final double NANOS = 1e9;
    private static final double SLOW = 10;

    private boolean begun;
    private long firstNanos;
    private long firstDone;
    private long firstThings;

    /**
     * Rate and remaining time in words, such as "38 per second, about 9 minutes left"; empty before any progress.
     *
     * @param done completed share of {@code of}
     * @param things number of items done, or left
     */
    String words(long done, long of, long things, long nanos) {
        if (!begun) {
            begun = true;
            firstNanos = nanos;
            firstDone = done;
            firstThings = things;
            return "";
        }
        double seconds = (nanos - firstNanos) / NANOS;
        if (seconds <= 0 || done <= firstDone) {
            return "";
        }
        double rate = Math.abs(things - firstThings) / seconds;
        long left = Math.round(seconds * (of - done) / (done - firstDone));
        return String.format(Locale.ENGLISH, rate < SLOW ? "%,.1f" : "%,.0f", rate) + " per second" + left(left);
    }

    private static String left(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        if (seconds <= 0) {
            return "";
        }
        if (left.toMinutes() < 2) {
            return ", about " + seconds + " s left";
        }
        return left.toHours() < 2
                ? ", about " + left.toMinutes() + " minutes left"
                : ", about " + left.toHours() + " hours left";
    }
}
