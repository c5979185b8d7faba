package org.jobatlas.profile.internal.dates;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one date at an offset of a line: "June 2015", "1 June 2015", "Sept. 17", "aug. -14", "05.11", "14/2 2012", "2019-03",
 * "våren 2014", "Q1 2013", "2014". It looks at a bounded number of characters.
 */
final class DateScanner {

    private static final Pattern NUMBERED_QUARTER = Pattern.compile("[qt][1-4]|kv[1-4]");
    private static final Pattern QUARTER = Pattern.compile("q[1-4]");

    /** In blanks. */
    private static final int COLUMN = 3;

    private final String text;
    private final DateText line;
    private final int latest;
    private final boolean monthFirst;

    /**
     * @param lower a line in lower case
     * @param thisYear two digits mean the last year that is not more than ten years later
     * @param monthFirst whether 9/1/2016 is the first of September
     */
    DateScanner(String lower, int thisYear, boolean monthFirst) {
        this.text = lower;
        this.line = new DateText(lower);
        this.latest = thisYear + 10;
        this.monthFirst = monthFirst;
    }

    Optional<StatedDate> at(int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return number(at);
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        boolean cut = (c == '\'' || c == '\u2019' || c == '\u2018' || c == '-') && line.digits(at + 1) == 2;
        return cut ? year(at + 1, true) : Optional.empty();
    }

    /** The months that a word alone names, with the offset behind it. */
    Optional<StatedDate> monthAlone(int at) {
        int end = line.wordEnd(at);
        return DateWords.months(text.substring(at, end))
                .map(months -> new StatedDate(0, months[0], months[1], true, false, line.skip(end, ".")));
    }

    private Optional<StatedDate> word(int at) {
        int end = line.wordEnd(at);
        String word = text.substring(at, end);
        if (DateWords.quarter(word) || NUMBERED_QUARTER.matcher(word).matches()) {
            return quarter(at, end);
        }
        if (DateWords.fiscal(word)) {
            return year(line.skip(end, " "), false);
        }
        if (DateWords.week(DateText.letters(word))) {
            return week(at + DateText.letters(word).length())
                    .flatMap(week -> year(line.skip(week.end(), "./, -"), false)
                            .flatMap(year -> StatedDate.ofWeek(year.year(), week.number(), year.end())));
        }
        int number = line.skip(end, ".,: ");
        if (DateWords.weekday(word) && line.digits(number) > 0) {
            return number(number);
        }
        int part = DateWords.endOfPartOfYear(text, at);
        if (part > 0) {
            return year(line.skip(part, " -"), false);
        }
        Optional<int[]> months = DateWords.months(word);
        if (months.isEmpty() || (DateWords.otherwise(word) && isApart(end))) {
            return Optional.empty();
        }
        return month(months.get(), end);
    }

    /** "out 2018" is English, "out/2018" and "out. de 2018" are October in Portuguese. */
    private boolean isApart(int end) {
        int next = line.skip(end, " ");
        return next > end && DateWords.endOfOf(text, next) < 0;
    }

    /** The year behind a month or a term, also behind a day in between. */
    private Optional<StatedDate> month(int[] months, int end) {
        boolean term = months[1] > months[0];
        int next = line.skip(end, ".,/ -'\u2019\u2018");
        int of = DateWords.endOfOf(text, next);
        next = of > 0 && next > end ? line.skip(of, " ") : next;
        int day = line.digits(next);
        if (day > 0 && day <= 2) {
            int behind = line.skip(line.ordinal(next + day), ", ");
            if (behind > next + day && line.digits(behind) == 4) {
                next = behind;
            }
        }
        return year(next, next > end || line.digits(next) == 4)
                .map(year -> new StatedDate(
                        year.year(),
                        months[0],
                        months[1],
                        true,
                        line.digitsBefore(year.end()) == 4,
                        term ? behindSecondYear(year.end()) : year.end()));
    }

    /** "2018/19" is the year of a winter term. */
    private int behindSecondYear(int end) {
        boolean second = end < text.length()
                && text.charAt(end) == '/'
                && (line.digits(end + 1) == 2 || line.digits(end + 1) == 4);
        return second ? end + 1 + line.digits(end + 1) : end;
    }

    /** "2018-W12". */
    private Optional<StatedDate> weekBehind(int year, int end) {
        int mark = line.skip(end, " -");
        String word = mark < text.length() ? DateText.letters(text.substring(mark, line.wordEnd(mark))) : "";
        return DateWords.week(word)
                ? week(mark + word.length()).flatMap(week -> StatedDate.ofWeek(year, week.number(), week.end()))
                : Optional.empty();
    }

    private record Week(int number, int end) {}

    private Optional<Week> week(int behindWord) {
        int number = line.skip(behindWord, ". ");
        int length = line.digits(number);
        return length < 1 || length > 2
                ? Optional.empty()
                : Optional.of(new Week(line.value(number, length), number + length));
    }

    /** Whether "12/31/2017" stands there, which is a date only in the American order. */
    boolean isMonthFirst(int at) {
        return line.isMonthFirst(at);
    }

    private Optional<StatedDate> quarter(int at, int end) {
        int number = line.skip(end, ". ");
        char c = end > at && Character.isDigit(text.charAt(end - 1))
                ? text.charAt(end - 1)
                : number < text.length() ? text.charAt(number) : ' ';
        if (c < '1' || c > '4') {
            return Optional.empty();
        }
        int behind = Character.isDigit(text.charAt(end - 1)) ? end : number + 1;
        return year(line.skip(behind, "./, -'\u2019"), true).map(year -> quarterOf(year.year(), c - '0', year.end()));
    }

    private static StatedDate quarterOf(int year, int quarter, int end) {
        return new StatedDate(year, quarter * 3 - 2, quarter * 3, true, true, end);
    }

    private Optional<StatedDate> number(int at) {
        int length = line.digits(at);
        return switch (length) {
            case 4 -> yearFirst(at);
            case 1, 2 -> smallFirst(at, length);
            case 5 -> line.eightDigits(at, latest);
            default -> Optional.empty();
        };
    }

    private Optional<StatedDate> yearFirst(int at) {
        Optional<StatedDate> year = year(at, false);
        if (year.isEmpty()) {
            return year;
        }
        int end = at + 4;
        if (end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0) {
            int length = line.digits(end + 1);
            int month = length == 2 || (length == 1 && text.charAt(end) != '.') ? line.value(end + 1, length) : 0;
            if (month >= 1 && month <= 12) {
                int behind = end + 1 + length;
                boolean day = behind < text.length() && text.charAt(behind) == text.charAt(end) && isDay(behind + 1);
                int ends = day ? behind + 1 + line.digits(behind + 1) : behind;
                return Optional.of(StatedDate.ofMonth(year.get().year(), month, true, ends));
            }
        }
        int next = line.skip(end, " ,(");
        Optional<StatedDate> week = weekBehind(year.get().year(), end);
        if (week.isPresent()) {
            return week;
        }
        if (next < text.length() && Character.isLetter(text.charAt(next))) {
            int wordEnd = line.wordEnd(next);
            String word = text.substring(next, wordEnd);
            if (QUARTER.matcher(word).matches()) {
                return Optional.of(quarterOf(year.get().year(), word.charAt(1) - '0', wordEnd));
            }
            // what stands in the next column is of no date
            Optional<int[]> months = DateWords.months(word).filter(found -> word.length() > 2 && next - end < COLUMN);
            int behind = line.skip(wordEnd, ". '\u2019");
            if (months.isPresent() && line.digits(behind) == 0) {
                int[] found = months.get();
                return Optional.of(
                        new StatedDate(year.get().year(), found[0], found[1], true, true, line.skip(wordEnd, ".)")));
            }
        }
        return year;
    }

    private boolean isDay(int at) {
        int length = line.digits(at);
        return length >= 1 && length <= 2 && line.value(at, length) <= 31;
    }

    /** A day or a month in digits, then more. */
    private Optional<StatedDate> smallFirst(int at, int length) {
        int first = line.value(at, length);
        int end = line.ordinal(at + length);
        if (first < 1 || first > 31) {
            return Optional.empty();
        }
        if (first <= 4 && end < text.length() && DateWords.quarter(text.substring(end, line.wordEnd(end)))) {
            return year(line.skip(line.wordEnd(end), "., '"), true)
                    .map(year -> quarterOf(year.year(), first, year.end()));
        }
        int next = line.skip(end, " .");
        int of = DateWords.endOfOf(text, next);
        next = of > 0 && next > end ? line.skip(of, " ") : next;
        boolean joined = end + 1 < text.length() && "-/".indexOf(text.charAt(end)) >= 0;
        next = joined && Character.isLetter(text.charAt(end + 1)) ? end + 1 : next;
        if (next > at + length && next < text.length() && Character.isLetter(text.charAt(next))) {
            int wordEnd = line.wordEnd(next);
            return first <= 4 && DateWords.quarter(text.substring(next, wordEnd))
                    ? year(line.skip(wordEnd, "., "), false).map(year -> quarterOf(year.year(), first, year.end()))
                    : word(next);
        }
        if (end < text.length() && text.charAt(end) == ' ' && length == 2 && first <= 12 && line.digits(end + 1) == 4) {
            return year(end + 1, false).map(year -> StatedDate.ofMonth(year.year(), first, false, year.end()));
        }
        int separator = line.skip(end, " ");
        if (separator >= text.length() || "./-\u2013'\u2019".indexOf(text.charAt(separator)) < 0) {
            return Optional.empty();
        }
        return afterSeparator(first, separator);
    }

    private Optional<StatedDate> afterSeparator(int first, int separator) {
        char mark = text.charAt(separator);
        int second = line.skip(separator + 1, " '\u2019");
        int length = line.digits(second);
        if (length == 4 && first <= 12) {
            return year(second, false).map(year -> StatedDate.ofMonth(year.year(), first, true, year.end()));
        }
        if (length < 1 || length > 2 || mark == '\u2013') {
            return Optional.empty();
        }
        int value = line.value(second, length);
        int behind = second + length;
        boolean again = behind < text.length() && (text.charAt(behind) == mark || text.charAt(behind) == ' ');
        // "1/5-18" is the first of May
        boolean dashed = mark == '/'
                && text.startsWith("-", behind)
                && line.digits(behind + 1) == 2
                && !text.startsWith("/", behind + 3);
        int third = dashed ? behind + 1 : line.skip(behind, " " + mark);
        boolean inShort = line.digits(third) == 2 && (dashed || (again && text.charAt(behind) == mark));
        if ((again && line.digits(third) == 4) || inShort) {
            boolean monthSecond = value <= 12 && !(monthFirst && first <= 12);
            int month = monthSecond ? value : first;
            return month > 12 || month < 1
                    ? Optional.empty()
                    : year(third, true).map(year -> StatedDate.ofMonth(year.year(), month, true, year.end()));
        }
        return length == 2 && first <= 12 && mark != '-'
                ? year(second, true).map(year -> StatedDate.ofMonth(year.year(), first, false, year.end()))
                : Optional.empty();
    }

    /** A year of four digits or, where allowed, of two. */
    private Optional<StatedDate> year(int at, boolean ofTwo) {
        return line.year(at, ofTwo, latest);
    }
}
