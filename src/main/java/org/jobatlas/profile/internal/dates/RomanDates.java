package org.jobatlas.profile.internal.dates;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/**
 * Dates with Roman numerals in digits: "IX 2016" is a month where Poles, Czechs and Hungarians write, or where a numeral of the resume is
 * above four; "III/2018" of others is a quarter.
 */
public final class RomanDates {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int QUARTERS = 4;

    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d/.]|\\d )(XI{0,2}|IX|IV|VI{0,3}|I{1,3}|X)"
            + "(?:\\.? ?((?iu)" + LISTS.any("quarter") + ")\\.?[ /]?|( ?/ ?)|\\. ?| )((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTHS_IN_ROMAN =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("months-in-roman") + "(?!\\p{L})");

    private RomanDates() {}

    public static List<String> inDigits(List<String> lines) {
        if (lines.stream()
                .noneMatch(line -> hasNumeral(line) && DATE.matcher(line).find())) {
            return lines;
        }
        boolean months = lines.stream()
                .anyMatch(line -> MONTHS_IN_ROMAN.matcher(line).find()
                        || DATE.matcher(line).results().anyMatch(found -> number(found) > QUARTERS));
        return lines.stream()
                .map(line -> DATE.matcher(line).replaceAll(found -> inDigits(found, months)))
                .toList();
    }

    private static boolean hasNumeral(String line) {
        return line.indexOf('I') >= 0 || line.indexOf('V') >= 0 || line.indexOf('X') >= 0;
    }

    private static String inDigits(MatchResult found, boolean months) {
        int number = number(found);
        if (number <= QUARTERS && (found.group(2) != null || (!months && found.group(3) != null))) {
            return "Q" + number + " " + found.group(4);
        }
        return months && found.group(2) == null
                ? (number < 10 ? "0" : "") + number + "/" + found.group(4)
                : found.group();
    }

    private static int number(MatchResult found) {
        return NUMERALS.indexOf(found.group(1)) + 1;
    }
}
