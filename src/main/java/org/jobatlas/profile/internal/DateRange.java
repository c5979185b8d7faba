package org.jobatlas.profile.internal;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A period named in a line.
 *
 * @param to null where it goes on
 * @param start offset of its first character in the line
 * @param end offset behind its last character
 */
record DateRange(YearMonth from, @Nullable YearMonth to, int start, int end) {

    boolean current() {
        return to == null;
    }

    YearMonth until(YearMonth now) {
        return to == null ? now : to;
    }
}
