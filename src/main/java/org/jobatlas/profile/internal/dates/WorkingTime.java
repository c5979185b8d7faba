package org.jobatlas.profile.internal.dates;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** How long somebody has worked: periods merged where they overlap, or else what the text states. */
public final class WorkingTime {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final Pattern STATED = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) ?\\+? ?" + LISTS.any("years")
                    + "(?: of)?(?: [\\p{L}/-]+){0,4} (?:experience|erfarenhet)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WorkingTime() {}

    /** Years, first and last month included, overlaps counted once; empty without periods. */
    public static OptionalDouble years(List<DateRange> periods, YearMonth now) {
        if (periods.isEmpty()) {
            return OptionalDouble.empty();
        }
        long months = 0;
        YearMonth counted = YearMonth.of(1, 1);
        for (DateRange period :
                periods.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            YearMonth from = period.from().isAfter(counted) ? period.from() : counted.plusMonths(1);
            YearMonth until = period.until(now);
            if (!until.isBefore(from)) {
                months += ChronoUnit.MONTHS.between(from, until) + 1;
                counted = until;
            }
        }
        return OptionalDouble.of(Math.round(months / 12.0 * 10) / 10.0);
    }

    /** Years as in "over 15 years of nursing experience"; empty where no number is stated. */
    public static OptionalDouble stated(String text) {
        Matcher stated = STATED.matcher(text);
        return stated.find() ? OptionalDouble.of(Double.parseDouble(stated.group(1))) : OptionalDouble.empty();
    }
}
