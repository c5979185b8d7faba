package org.jobatlas.profile.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around the dates of a position: the rest of their line, and the lines above and below that may belong to it.
 *
 * @param before text before the dates on their line
 * @param after text behind the dates on their line
 * @param above the line above, or nothing
 * @param below the line below, or nothing
 */
record EntryHead(String before, String after, String above, String below) {

    /** A line as long as this goes on with what was done. */
    private static final int LONG = 100;

    /** What sample resumes print instead of an employer and its place. */
    private static final String ANONYMOUS = "Company Name";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("Company Name(?: ?\\( ?\\))?|(?<![\\p{L}])City(?: ?, ?(?:State|Country))?(?![\\p{L}])");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\s)\\s++(?:[|\u2022\u00b7\u2013\u2014\u2015-]++\\s++|[|\u2022\u2013\u2014]\\s*+|(?:at|@|hos|p\u00e5)\\s++|\\?$)"
                    + "|[|\u2022\u2013\u2014]\\s*+|,\\s++| {3,}+|\\?$|\\t|;\\s|(?<=\\p{Ll}{4})\\.\\s++(?=\\p{Lu})");

    /** Whether the employer's name was taken out by whoever published the resume. */
    boolean anonymous() {
        return (before + after + above + below).contains(ANONYMOUS);
    }

    /** Parts of the line of the dates, then of the one above, then of the one below. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (String text : List.of(before, after, above, below)) {
            pieces.addAll(split(text));
        }
        return pieces;
    }

    Optional<String> firstOf(String text) {
        return split(text).stream().findFirst();
    }

    static List<String> split(String text) {
        String named = PLACEHOLDER.matcher(text).replaceAll(" | ");
        return Arrays.stream(SEPARATOR.split(named))
                .map(piece -> piece.replaceAll(
                                "^[\\s,:()\\[\\]|?\u2022*-]++|(?<![\\s,:()\\[\\]|?-])[\\s,:()\\[\\]|?-]++$", "")
                        .strip())
                .map(piece -> piece.contains(")") ? piece : piece.replaceAll("(?s)(?<!\\s)\\s*+\\(.*+$", ""))
                .filter(piece -> piece.length() > 1)
                .limit(text.length() > LONG ? 2 : 6)
                .toList();
    }
}
