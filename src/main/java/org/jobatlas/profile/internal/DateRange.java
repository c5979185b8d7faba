package org.jobatlas.profile.internal;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A period named in a line.
 *
 * @param first its first date
 * @param last its last date; null where it goes on
 * @param start offset of its first character in the line
 * @param end offset behind its last character
 */
record DateRange(StatedDate first, @Nullable StatedDate last, int start, int end) {

    YearMonth from() {
        return first.asStart();
    }

    @Nullable
    YearMonth to() {
        return last == null ? null : later(last.asEnd());
    }

    private YearMonth later(YearMonth stated) {
        return stated.isBefore(from()) ? from() : stated;
    }

    boolean current() {
        return last == null;
    }

    YearMonth until(YearMonth now) {
        YearMonth to = to();
        return to == null ? now : to;
    }

    @Nullable
    Integer fromMonth() {
        return first.month() ? first.first() : null;
    }

    @Nullable
    Integer toMonth() {
        return last != null && last.month() ? last.last() : null;
    }
}
