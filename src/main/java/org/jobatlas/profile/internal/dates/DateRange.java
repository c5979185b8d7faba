package org.jobatlas.profile.internal.dates;

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
public record DateRange(StatedDate first, @Nullable StatedDate last, int start, int end) {

    public YearMonth from() {
        return first.asStart();
    }

    @Nullable
    public YearMonth to() {
        return last == null ? null : later(last.asEnd());
    }

    private YearMonth later(YearMonth stated) {
        return stated.isBefore(from()) ? from() : stated;
    }

    public boolean current() {
        return last == null;
    }

    YearMonth until(YearMonth now) {
        YearMonth to = to();
        return to == null ? now : to;
    }

    @Nullable
    public Integer fromMonth() {
        return first.month() ? first.first() : null;
    }

    @Nullable
    public Integer toMonth() {
        return last != null && last.month() ? last.last() : null;
    }
}
