package org.jobatlas.profile.internal.dates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.profile.internal.WordLists;

/** The words of dates in several languages. */
final class DateWords {

    private static final Map<String, List<String>> LISTS = WordLists.read("dates");
    private static final Map<String, int[]> MONTHS = months();
    private static final Set<String> QUARTERS = Set.copyOf(list("quarter"));
    private static final Set<String> WEEKDAYS = Set.copyOf(list("weekday"));
    private static final Set<String> WEEKS = Set.copyOf(list("week"));
    private static final List<String> PARTS_OF_YEARS = longestFirst("part-of-year");
    private static final List<String> OPEN = longestFirst("open");
    private static final List<String> TO = longestFirst("to");
    private static final List<String> SINCE = longestFirst("since");
    private static final List<String> FROM = longestFirst("from");
    private static final List<String> BETWEEN = longestFirst("between");
    private static final List<String> AND = longestFirst("and");
    private static final List<String> OF = longestFirst("of");
    private static final List<String> OF_YEAR = longestFirst("of-year");
    private static final Set<String> FISCAL = Set.copyOf(list("fiscal"));
    private static final Set<String> OTHERWISE = Set.copyOf(list("otherwise"));
    private static final List<String> ONWARDS = longestFirst("onwards");

    private DateWords() {}

    /** First and last month of a month, a season or a half-year by its name in lower case; empty for other words. */
    static Optional<int[]> months(String word) {
        return Optional.ofNullable(MONTHS.get(word)).map(int[]::clone);
    }

    static boolean quarter(String word) {
        return QUARTERS.contains(word);
    }

    /** Whether a year of account follows, such as "FY". */
    static boolean fiscal(String word) {
        return FISCAL.contains(word);
    }

    static boolean week(String word) {
        return WEEKS.contains(word);
    }

    static boolean weekday(String word) {
        return WEEKDAYS.contains(word);
    }

    static int endOfBetween(String lower, int at) {
        return endOf(BETWEEN, lower, at);
    }

    static int endOfAnd(String lower, int at) {
        return endOf(AND, lower, at);
    }

    /** Offset behind words such as "late" that stand there; negative where none do. */
    static int endOfPartOfYear(String lower, int at) {
        return endOf(PARTS_OF_YEARS, lower, at);
    }

    /** Offset behind a word such as "present" that stands there; negative where none does. */
    static int endOfOpen(String lower, int at) {
        return endOf(OPEN, lower, at);
    }

    static int endOfTo(String lower, int at) {
        return endOf(TO, lower, at);
    }

    /** Offset behind a word such as "from" that stands there; negative where none does. */
    static int endOfFrom(String lower, int at) {
        return endOf(FROM, lower, at);
    }

    /** Offset behind a word such as "of" between the parts of a date; negative where none stands there. */
    static int endOfOf(String lower, int at) {
        return endOf(OF, lower, at);
    }

    /** Offset behind a word for the year behind its number, such as "r."; negative where none stands there. */
    static int endOfYearWord(String lower, int at) {
        return endOf(OF_YEAR, lower, at);
    }

    /** Whether a name of a month is also an English word. */
    static boolean otherwise(String word) {
        return OTHERWISE.contains(word);
    }

    static int endOfOnwards(String lower, int at) {
        return endOf(ONWARDS, lower, at);
    }

    static int endOfSince(String lower, int at) {
        return endOf(SINCE, lower, at);
    }

    private static int endOf(List<String> words, String lower, int at) {
        for (String word : words) {
            int end = at + word.length();
            boolean whole = end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (whole && lower.startsWith(word, at)) {
                return end;
            }
        }
        return -1;
    }

    private static Map<String, int[]> months() {
        Map<String, int[]> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : list("month" + month)) {
                months.put(name, new int[] {month, month});
            }
        }
        list("half1").forEach(name -> months.put(name, new int[] {1, 6}));
        list("half2").forEach(name -> months.put(name, new int[] {7, 12}));
        list("summer-term").forEach(name -> months.put(name, new int[] {4, 9}));
        list("winter-term").forEach(name -> months.put(name, new int[] {10, 12}));
        list("summer").forEach(name -> months.put(name, new int[] {6, 8}));
        list("winter").forEach(name -> months.put(name, new int[] {12, 12}));
        return Map.copyOf(months);
    }

    private static List<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static List<String> longestFirst(String name) {
        return list(name).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
