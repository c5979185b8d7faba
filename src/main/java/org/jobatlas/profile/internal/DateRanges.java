package org.jobatlas.profile.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds periods such as "Jan 2019 - Present", "03/2010 to 06/2012", "2004–2009" or "mars 2018 - nuvarande". */
final class DateRanges {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[yj]", "jun", "jul", "aug", "sep", "o[ck]t", "nov", "dec");
    private static final Map<String, Integer> SEASONS = Map.of(
            "spring", 3, "v\u00e5r", 3, "summer", 6, "sommar", 6, "fall", 9, "autumn", 9, "h\u00f6st", 9, "winter", 12);
    private static final String MONTH =
            MONTHS.stream().map(month -> month + "\\p{L}*\\.?").collect(Collectors.joining("|")) + "|"
                    + SEASONS.keySet().stream()
                            .sorted()
                            .map(season -> season + "\\p{L}*")
                            .collect(Collectors.joining("|"));
    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String DATE = "(?:(?<mX>" + MONTH + ")[ ,/'-]*(?:\\d{1,2},? )?(?<ymX>" + YEAR + ")"
            + "|(?:\\d{1,2}[./])?(?<nX>0?[1-9]|1[0-2]) ?[/.] ?(?<ynX>" + YEAR + ")"
            + "|(?<yiX>" + YEAR + ")[-/.](?<iX>0[1-9]|1[0-2])(?:[-/.]\\d{2})?(?!\\d)"
            + "|(?<yX>" + YEAR + "))";
    private static final String OPEN =
            "present|current(?:ly)?|now|today|ongoing|to date|till date|nuvarande|nu|nul\u00e4get|idag|i dag"
                    + "|p\u00e5g\u00e5ende|tillsvidare|fortfarande";
    private static final String DASH =
            " ?(?:-{1,2}|\u2013|\u2014|\u2212|~| to | till | until | through | thru | t o m |t\\.o\\.m\\.) ?";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:from |fr\u00e5n )?" + DATE.replace("X", "1") + DASH + "(?:" + DATE.replace("X", "2")
                    + "|(?<open>" + OPEN + ")(?!\\p{L})|(?<end>$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\p{L})(?:since|sedan) " + DATE.replace("X", "1"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateRanges() {}

    /** The first period in the line that does not start in the future or end before its start. */
    static Optional<DateRange> find(String line, YearMonth now) {
        Matcher range = RANGE.matcher(line);
        while (range.find()) {
            YearMonth from = date(range, "1", false);
            YearMonth to = hasGroup(range, "open") || hasGroup(range, "end") ? null : date(range, "2", true);
            if (to != null && to.isBefore(from) && to.getYear() == from.getYear()) {
                to = from;
            }
            if (!from.isAfter(now) && (to == null || !to.isBefore(from))) {
                boolean goesOn = to == null || to.isAfter(now);
                return Optional.of(new DateRange(from, goesOn ? null : to, range.start(), range.end()));
            }
        }
        Matcher since = SINCE.matcher(line);
        return since.find()
                ? Optional.of(new DateRange(date(since, "1", false), null, since.start(), since.end()))
                : Optional.empty();
    }

    /** A year alone stands for its middle at both ends, so that 2010–2012 are two years. */
    private static YearMonth date(Matcher found, String side, boolean end) {
        String month = group(found, "m" + side);
        if (month != null) {
            return YearMonth.of(year(found, "ym" + side), month(month));
        }
        if (group(found, "n" + side) != null) {
            return YearMonth.of(year(found, "yn" + side), year(found, "n" + side));
        }
        if (group(found, "i" + side) != null) {
            return YearMonth.of(year(found, "yi" + side), year(found, "i" + side));
        }
        return YearMonth.of(year(found, "y" + side), end ? 6 : 7);
    }

    private static int month(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SEASONS.entrySet().stream()
                .filter(season -> lower.startsWith(season.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> IntStream.range(0, MONTHS.size())
                        .filter(index -> lower.matches(MONTHS.get(index) + ".*"))
                        .mapToObj(index -> index + 1)
                        .findFirst())
                .orElseThrow(() -> new DateTimeException("No month: " + text));
    }

    private static int year(Matcher found, String name) {
        return Integer.parseInt(found.group(name));
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.group(name);
    }

    private static boolean hasGroup(Matcher found, String name) {
        return group(found, name) != null;
    }
}
