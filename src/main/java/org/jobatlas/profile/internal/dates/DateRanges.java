package org.jobatlas.profile.internal.dates;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Finds periods such as "Jan 2019 - Present", "03/2010 to 06/2012", "2004–2009", "Sept. 17 – Aug. 19" or "mars 2018 - tills vidare". */
public final class DateRanges {

    private static final String DASHES =
            "-\u2026\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u2192>?#\u00bb\u25b8\u25b6\u25ba\u27a4\u279c\u279d\u279e\u21d2\u27f6\u2023\u203a";

    private static final int LONG_WORD = 4;

    private final String text;
    private final DateScanner dates;
    private final DateScanner american;
    private final YearFirstDates yearFirst;
    private final YearMonth now;

    private DateRanges(String line, YearMonth now) {
        this.text = lower(line);
        this.dates = new DateScanner(text, now.getYear(), /* monthFirst= */ false);
        this.american = new DateScanner(text, now.getYear(), /* monthFirst= */ true);
        this.yearFirst = new YearFirstDates(text, now.getYear());
        this.now = now;
    }

    /** The first period in the line that does not start in the future or end before its start. */
    public static Optional<DateRange> find(String line, YearMonth now) {
        return DateEdges.mayHold(line) ? new DateRanges(line, now).find() : Optional.empty();
    }

    /** The first month or year in the line that is no part of a longer number. */
    public static Optional<DateRange> single(String line, YearMonth now) {
        if (!DateEdges.mayHold(line)) {
            return Optional.empty();
        }
        DateRanges ranges = new DateRanges(line, now);
        for (int at = 0; at < line.length(); at++) {
            if (DateEdges.begins(ranges.text, at)) {
                Optional<StatedDate> date =
                        ranges.dates.at(at).filter(found -> found.sure() && ranges.endsAt(found.end()));
                if (date.isPresent() && !date.get().asStart().isAfter(now)) {
                    return Optional.of(
                            new DateRange(date.get(), date.get(), at, date.get().end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Lower case of the same length, apostrophes alike. */
    private static String lower(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace("to-date", "to date");
        return (lower.length() == line.length() ? lower : line)
                .replace('\u2019', '\'')
                .replace('\u00a0', ' ');
    }

    private Optional<DateRange> find() {
        for (int at = 0; at < text.length(); at++) {
            if (DateEdges.begins(text, at)) {
                Optional<DateRange> range = startingAt(at);
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateRange> startingAt(int at) {
        return range(at)
                .or(() -> yearFirst.at(at).flatMap(this::valid))
                .or(() -> monthsOfOneYear(at))
                .or(() -> between(at))
                .or(() -> since(at));
    }

    /** "between 2018 and 2020". */
    private Optional<DateRange> between(int at) {
        int word = DateWords.endOfBetween(text, at);
        return word < 0
                ? Optional.empty()
                : dates.at(blanks(word)).filter(StatedDate::sure).flatMap(from -> {
                    int and = DateWords.endOfAnd(text, blanks(from.end()));
                    return and < 0
                            ? Optional.empty()
                            : dates.at(blanks(and))
                                    .filter(StatedDate::sure)
                                    .flatMap(to -> valid(new DateRange(from, to, at, to.end())));
                });
    }

    private Optional<DateRange> range(int at) {
        return dates.at(at).flatMap(from -> {
            int onwards = DateWords.endOfOnwards(text, blanks(from.end()));
            if (onwards > 0 && from.sure()) {
                return valid(new DateRange(from, null, at, onwards));
            }
            int connector = connector(from.end());
            if (connector < 0) {
                return yearsInShort(from, at);
            }
            int open = DateWords.endOfOpen(text, text.startsWith("(", connector) ? connector + 1 : connector);
            if (open > 0) {
                return valid(new DateRange(from, null, at, open));
            }
            DateScanner order = dates.isMonthFirst(at) || dates.isMonthFirst(connector) ? american : dates;
            StatedDate first = order.at(at).orElse(from);
            Optional<DateRange> closed = order.at(connector)
                    .filter(to -> endsAt(to.end())
                            && (from.sure()
                                    || to.sure()
                                    || (from.month() && to.month())
                                    || (isCut(at) && isCut(connector))))
                    .flatMap(to -> valid(new DateRange(first, to, at, to.end())));
            return closed.or(() -> yearsInShort(from, at)).or(() -> atEnd(from, at, connector));
        });
    }

    /** "2019 –" goes on where nothing follows. */
    private Optional<DateRange> atEnd(StatedDate from, int at, int behind) {
        boolean nothing = behind >= text.length() || ")|,;".indexOf(text.charAt(behind)) >= 0;
        String until = text.substring(from.end(), behind).strip();
        boolean dash = !until.isEmpty() && DASHES.indexOf(until.charAt(until.length() - 1)) >= 0;
        boolean leads = at == 0 && dash && until.length() == 1 && followed(behind);
        return (nothing || leads) && dash && from.sure()
                ? valid(new DateRange(from, null, at, behind))
                : Optional.empty();
    }

    /** "2017- Cook" begins with dates and goes on with a name. */
    private boolean followed(int behind) {
        return behind > 0
                && behind < text.length()
                && text.charAt(behind - 1) == ' '
                && Character.isLetter(text.charAt(behind));
    }

    /** "-18" and "'18" are years without their century. */
    private boolean isCut(int at) {
        return at < text.length() && "-'".indexOf(text.charAt(at)) >= 0;
    }

    /** "2014-19" and "2014/15". */
    private Optional<DateRange> yearsInShort(StatedDate from, int at) {
        int mark = from.end();
        boolean joined = !from.month() && mark + 3 <= text.length() && "-/\u2013".indexOf(text.charAt(mark)) >= 0;
        if (!joined || !Character.isDigit(text.charAt(mark + 1))) {
            return Optional.empty();
        }
        return secondYear(from, mark + 1)
                .flatMap(to -> valid(new DateRange(from, to, at, to.end())))
                .map(this::schoolYears);
    }

    /** "2016/17 – 2018/19" are three years of a school. */
    private DateRange schoolYears(DateRange first) {
        boolean slash = text.lastIndexOf('/', first.end()) >= first.end() - 5;
        int connector = slash ? connector(first.end()) : -1;
        if (connector < 0) {
            return first;
        }
        if (DateWords.endOfOpen(text, connector) > 0) {
            return new DateRange(first.first(), null, first.start(), DateWords.endOfOpen(text, connector));
        }
        return dates.at(connector)
                .filter(StatedDate::sure)
                .map(to -> text.startsWith("/", to.end())
                        ? secondYear(to, to.end() + 1).orElse(to)
                        : to)
                .flatMap(to -> valid(new DateRange(first.first(), to, first.start(), to.end())))
                .orElse(first);
    }

    /** The later year in two digits or four. */
    private Optional<StatedDate> secondYear(StatedDate from, int at) {
        int end = at;
        while (end < text.length() && end < at + 5 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int length = end - at;
        if (!endsAt(end) || (length != 2 && (length != 4 || text.charAt(at - 1) != '/'))) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(text.substring(at, end));
        int year = length == 4 ? digits : from.year() - from.year() % 100 + digits;
        return year > from.year() && year < from.year() + 100
                ? Optional.of(StatedDate.ofYear(year, true, at + length))
                : Optional.empty();
    }

    /** "June – August 2017". */
    private Optional<DateRange> monthsOfOneYear(int at) {
        if (!Character.isLetter(text.charAt(at))) {
            return Optional.empty();
        }
        return dates.monthAlone(at).flatMap(from -> {
            int connector = connector(from.end());
            return connector < 0
                    ? Optional.empty()
                    : dates.at(connector)
                            .filter(to -> to.month() && to.sure())
                            .flatMap(to -> valid(new DateRange(from.inYear(yearBefore(from, to)), to, at, to.end())));
        });
    }

    private static int yearBefore(StatedDate from, StatedDate to) {
        return from.first() > to.last() ? to.year() - 1 : to.year();
    }

    private Optional<DateRange> since(int at) {
        int behind = DateWords.endOfSince(text, at);
        if (behind < 0 && DateEdges.isLeading(text, at)) {
            behind = DateWords.endOfFrom(text, at);
        }
        if (behind < 0) {
            return Optional.empty();
        }
        int next = blanks(behind);
        return range(next)
                .or(() -> dates.at(next)
                        .filter(from -> from.sure() || (from.month() && Character.isLetter(text.charAt(next))))
                        .flatMap(from -> valid(new DateRange(from, null, at, from.end()))));
    }

    private Optional<DateRange> valid(DateRange range) {
        StatedDate last = range.last();
        boolean started = !range.from().isAfter(now);
        boolean forwards = last == null || last.year() >= range.first().year();
        boolean ordered = last == null
                || last.year() > range.first().year()
                || !last.month()
                || !range.first().month()
                || last.last() >= range.first().first();
        if (!started || !forwards || !ordered) {
            return Optional.empty();
        }
        boolean goesOn = last != null && last.asEnd().isAfter(now);
        return Optional.of(goesOn ? new DateRange(range.first(), null, range.start(), range.end()) : range);
    }

    /** Offset behind a dash or a word such as "to"; negative where there is none. */
    private int connector(int from) {
        int year = DateWords.endOfYearWord(text, blanks(from));
        int at = year > 0 && blanks(from) > from ? year : from;
        int next = blanks(at);
        if (next < text.length() && text.charAt(next) == ')') {
            next = blanks(next + 1);
        }
        int label = next < text.length() && ",;".indexOf(text.charAt(next)) >= 0 ? blanks(next + 1) : next;
        int labelled = DateWords.endOfTo(text, label);
        if (labelled > 0 && text.startsWith(":", labelled)) {
            return blanks(labelled + 1);
        }
        if (label > next && labelled - label >= LONG_WORD) {
            // "started 2018, left 2020"
            return blanks(labelled);
        }
        int end = next;
        while (end < text.length() && end - next < 5 && isDash(end, next)) {
            end++;
        }
        boolean month = next + 1 < text.length() && Character.isLetter(text.charAt(next + 1));
        if (end == next && (next > at ? text.startsWith("/ ", next) : month && text.startsWith("/", next))) {
            end = next + 1;
        }
        if (end == next) {
            end = next > at ? DateWords.endOfTo(text, next) : -1;
            return end < 0 ? -1 : blanks(end);
        }
        int behind = blanks(end);
        // "aug. -14 – -19": a mark for the century is no second dash
        int word = DateWords.endOfTo(text, behind);
        return word > 0 && DateWords.endOfOpen(text, behind) < 0 ? blanks(word) : behind;
    }

    /** A dash, or the blank before another one that stands alone: "- -". */
    private boolean isDash(int at, int from) {
        boolean dash = DASHES.indexOf(text.charAt(at)) >= 0;
        boolean between =
                at > from && text.charAt(at) == ' ' && (text.startsWith(" - ", at) || text.startsWith(" \u2013 ", at));
        return between
                || (dash && (at == from || DASHES.indexOf(text.charAt(at - 1)) >= 0 || text.startsWith(" ", at + 1)));
    }

    private int blanks(int at) {
        int end = at;
        while (end < text.length() && end - at < 4 && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean endsAt(int at) {
        return at >= text.length() || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '%');
    }
}
