package org.jobatlas.resume.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tidies what parsers write without touching the order of lines: a resume's structure is its lines. */
final class PlainText {

    /** UTF-8 that some program took for Windows-1252, such as the dash that became three characters. */
    private static final Pattern MISREAD = Pattern.compile("[\u00C2\u00C3][\u0080-\u00BF]"
            + "|\u00E2[\u20AC\u0080-\u00BF][\u0080-\u00BF\u2010-\u2122\u0152-\u0178\u02C6\u02DC]"
            + "|\u00EF\u00BC[\u0080-\u00BF\u2010-\u2122]?");

    /** A black or white shape before a line of a list that was misread likewise, mostly without its last byte. */
    private static final Pattern MISREAD_BULLET =
            Pattern.compile("\u00E2[\u2013\u2014][\u0080-\u00BF\u2039\u2022\u0152]?+(?=\\h)");

    /** "S K I L L S": letters drawn apart, whose words are further apart. */
    private static final Pattern APART = Pattern.compile("\\p{L}(?: {1,3}\\p{L}){3,60}");

    private static final Pattern TWINS = Pattern.compile("(?<!\\p{L})(?:cC|oO|sS|uU|vV|wW|xX|zZ)(?=\\p{Ll})");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern PERIOD =
            Pattern.compile("[^,;:]{0,14}(?:19|20)\\d\\d ?(?:[-\u2010-\u2015]|to|till|bis|à) ?[^,;:]{2,16}");

    private static final int LAST = 2;

    private PlainText() {}

    /** Composed characters, no control characters, no trailing blanks, at most one empty line in a row. */
    static String tidy(String text) {
        String composed = Normalizer.normalize(reread(text), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n');
        String spaced = composed.indexOf('\t') < 0
                ? composed
                : composed.replaceAll("(?<=\\p{L}[\\p{L}.,)]|\\d{4}) ?\\t[ \\t]*+(?=\\S)", "   ");
        return spaced.replaceAll("[\\p{Zs}\\t]", " ")
                .replaceAll(" ?\u00C2(?=[ \n]|$)", "")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "")
                .lines()
                .map(line -> together(line.strip().replaceAll(" {3,}", "   ")))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** "wWhitgift", as a reader of pictures writes letters that look the same in both sizes. */
    static String withoutTwins(String text) {
        return TWINS.matcher(text).replaceAll(found -> found.group().substring(1));
    }

    /** Whether the last lines, two at least, are periods of time: a column of dates that was read behind all other text. */
    static boolean endsInDates(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() > LAST
                && lines.subList(lines.size() - LAST, lines.size()).stream()
                        .allMatch(line -> PERIOD.matcher(line).matches());
    }

    private static String together(String line) {
        return APART.matcher(line).matches()
                ? line.replaceAll("(?<! ) (?! )", "").replaceAll(" {2,3}", " ")
                : line;
    }

    private static String reread(String text) {
        String listed = MISREAD_BULLET.matcher(text).replaceAll("\u2022");
        return MISREAD.matcher(listed).replaceAll(found -> Matcher.quoteReplacement(proper(found.group())));
    }

    private static String proper(String misread) {
        byte[] bytes = misread.chars().allMatch(c -> c < 0x100)
                ? misread.getBytes(StandardCharsets.ISO_8859_1)
                : misread.getBytes(WINDOWS);
        // a form of "-" or ":" for wide scripts, often with its last byte lost
        String read = Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFKC);
        return read.replace("\uFFFD", misread.startsWith("\u00EF") ? "-" : "");
    }
}
