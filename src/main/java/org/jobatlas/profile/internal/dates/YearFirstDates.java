package org.jobatlas.profile.internal.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods whose years stand first in two digits, as Swedes write them: "18-05 – 20-09", "1805-2009", "180501 - 200930", "18-05 – nu". */
final class YearFirstDates {

    private static final String DASH = "\\s{0,2}[-\u2013\u2014]\\s{0,2}";
    /** Both ends written alike: with dashes or as bare digits, with days or without. */
    private static final Pattern PERIOD = Pattern.compile("(\\d\\d)-(\\d\\d)(?:-\\d\\d)?" + DASH
            + "(?:(\\d\\d)-(\\d\\d)(?:-\\d\\d)?|(?=\\p{L}))|(\\d\\d)(\\d\\d)" + DASH
            + "(\\d\\d)(\\d\\d)|(\\d\\d)(\\d\\d)\\d\\d"
            + DASH + "(\\d\\d)(\\d\\d)\\d\\d");

    private static final int FORMS = 3;
    private static final int MONTHS = 12;
    private static final int EARLIEST = 1950;

    private final String text;
    private final int latest;

    YearFirstDates(String lower, int thisYear) {
        this.text = lower;
        this.latest = thisYear;
    }

    /** The period that begins there; empty where its first number may as well be a month or a year of four digits. */
    Optional<DateRange> at(int at) {
        if (!Character.isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        Matcher found = PERIOD.matcher(text).region(at, Math.min(text.length(), at + 24));
        if (!found.lookingAt() || isPartOfNumber(found.end())) {
            return Optional.empty();
        }
        for (int form = 0; form < FORMS; form++) {
            int group = form * 4 + 1;
            if (found.group(group) != null) {
                return period(found, group, at);
            }
        }
        return Optional.empty();
    }

    private Optional<DateRange> period(Matcher found, int group, int at) {
        Optional<StatedDate> first = date(found, group);
        boolean bare = group == 5;
        boolean telling = bare
                ? Integer.parseInt(found.group(5) + found.group(6)) < EARLIEST
                : group == 1 ? isYear(found.group(1)) || isYear(found.group(3)) : true;
        if (first.isEmpty() || !telling) {
            return Optional.empty();
        }
        if (found.group(group + 2) == null) {
            int open = DateWords.endOfOpen(text, found.end());
            return open < 0 ? Optional.empty() : Optional.of(new DateRange(first.get(), null, at, open));
        }
        return date(found, group + 2).map(last -> new DateRange(first.get(), last, at, found.end()));
    }

    private static boolean isYear(@Nullable String digits) {
        return digits != null && Integer.parseInt(digits) > MONTHS;
    }

    private Optional<StatedDate> date(Matcher found, int group) {
        int month = Integer.parseInt(found.group(group + 1));
        int digits = Integer.parseInt(found.group(group));
        int year = latest - latest % 100 + digits;
        return month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(StatedDate.ofMonth(year > latest + 1 ? year - 100 : year, month, true, found.end()));
    }

    private boolean isPartOfNumber(int end) {
        return end < text.length() && (Character.isDigit(text.charAt(end)) || text.startsWith("-", end));
    }
}
