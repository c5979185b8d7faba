package org.jobatlas.profile.internal.dates;

import java.util.Optional;

/** Digits, words and marks of a line in lower case, of which a bounded number is looked at from each offset. */
record DateText(String text) {

    private static final int EARLIEST = 1950;
    private static final int LONGEST_WORD = 14;
    private static final String[] ORDINALS = {"st", "nd", "rd", "th", "er", ":a", ":e", "\u00e8me", "eme", "e", "re"};

    /** A word without the digit at its end. */
    static String letters(String word) {
        boolean numbered = !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
        return numbered ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether "12/31/2017" stands there, which is a date only in the American order. */
    boolean isMonthFirst(int at) {
        int length = digits(at);
        int second = at + length + 1;
        return length >= 1
                && length <= 2
                && second + 3 < text.length()
                && text.charAt(second - 1) == '/'
                && digits(second) == 2
                && text.charAt(second + 2) == '/'
                && value(second, 2) > 12
                && value(at, length) <= 12;
    }

    /** Offset behind a suffix such as "st", or the same. */
    int ordinal(int end) {
        for (String suffix : ORDINALS) {
            int behind = end + suffix.length();
            if (text.startsWith(suffix, end)
                    && (behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind)))) {
                return behind;
            }
        }
        return end;
    }

    /** Number of digits up to there. */
    int digitsBefore(int end) {
        int start = end;
        while (start > 0 && end - start < 5 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Number of digits from there; five for more than four. */
    int digits(int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    /** The number that so many digits mean. */
    int value(int at, int length) {
        int value = 0;
        for (int i = at; i < at + length; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /** Offset behind the letters there, and one digit behind very few of them. */
    int wordEnd(int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean numbered = end < text.length() && end - at <= 2 && Character.isDigit(text.charAt(end));
        return numbered && digits(end) == 1 ? end + 1 : end;
    }

    /** Offset behind at most five characters of these. */
    int skip(int at, String characters) {
        int end = at;
        while (end < text.length() && end - at < 5 && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A year of four digits or, where allowed, of two, which means the last one that is not after the latest. */
    Optional<StatedDate> year(int at, boolean ofTwo, int latest) {
        int length = digits(at);
        if (length == 4) {
            int year = value(at, 4);
            return year >= EARLIEST && year <= latest + 20
                    ? Optional.of(StatedDate.ofYear(year, true, at + 4))
                    : Optional.empty();
        }
        if (length != 2 || !ofTwo) {
            return Optional.empty();
        }
        int century = latest - latest % 100;
        int year = century + value(at, 2) > latest ? century - 100 + value(at, 2) : century + value(at, 2);
        return year >= EARLIEST ? Optional.of(StatedDate.ofYear(year, false, at + 2)) : Optional.empty();
    }

    /** "20150801"; not sure, because other numbers are as long. */
    Optional<StatedDate> eightDigits(int at, int latest) {
        boolean eight = at + 8 <= text.length()
                && text.substring(at, at + 8).chars().allMatch(Character::isDigit)
                && (at + 8 == text.length() || !Character.isDigit(text.charAt(at + 8)));
        if (!eight || value(at + 4, 2) < 1 || value(at + 4, 2) > 12 || value(at + 6, 2) < 1 || value(at + 6, 2) > 31) {
            return Optional.empty();
        }
        int year = value(at, 4);
        return year >= EARLIEST && year <= latest
                ? Optional.of(StatedDate.ofMonth(year, value(at + 4, 2), false, at + 8))
                : Optional.empty();
    }
}
