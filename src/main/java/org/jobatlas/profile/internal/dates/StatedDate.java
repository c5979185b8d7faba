package org.jobatlas.profile.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as a resume writes it: a year with the months it may mean, all twelve where none is stated.
 *
 * @param first first month, 1 to 12
 * @param last last month, 1 to 12
 * @param month whether more than a year is stated
 * @param sure whether it is a date by itself; "10/15" is one only beside another
 * @param end offset behind it
 */
public record StatedDate(int year, int first, int last, boolean month, boolean sure, int end) {

    public static StatedDate ofYear(int year, boolean sure, int end) {
        return new StatedDate(year, 1, 12, false, sure, end);
    }

    static StatedDate ofMonth(int year, int month, boolean sure, int end) {
        return new StatedDate(year, month, month, true, sure, end);
    }

    /** The month that most of a numbered week lies in. */
    static Optional<StatedDate> ofWeek(int year, int week, int end) {
        if (week < 1 || week > 53) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, 52))
                .with(DayOfWeek.THURSDAY);
        return Optional.of(ofMonth(year, day.getMonthValue(), true, end));
    }

    StatedDate inYear(int other) {
        return new StatedDate(other, first, last, month, sure, end);
    }

    /** A year alone stands for its middle at both ends, so that 2010–2012 are two years. */
    YearMonth asStart() {
        return YearMonth.of(year, month ? first : 7);
    }

    YearMonth asEnd() {
        return YearMonth.of(year, month ? last : 6);
    }

    /** {@code YYYY-MM} or {@code YYYY}. */
    public String written(boolean start) {
        return month ? String.format(Locale.ROOT, "%04d-%02d", year, start ? first : last) : Integer.toString(year);
    }
}
