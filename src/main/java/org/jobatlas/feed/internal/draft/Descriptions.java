package org.jobatlas.feed.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** The description of a row, from one column or several with headings. */
final class Descriptions {

    /** Minimum length of a posting's text. */
    static final int SHORTEST = 3;

    private static final int SURELY_LONG = 2_000;
    /** Number of characters from which the language is detected. */
    private static final int TELLING = 2_000;

    /** Number of characters that mostly hold enough text. */
    private static final int SOON = 900;

    /** More than an entity or a tag that is cut. */
    private static final int CUT = 50;

    private static final Pattern TABLE = Pattern.compile("(?i)<table");

    private static final String TAGS = "(p|br|ul|ol|li|div|h[1-6]|span|strong|b|em|i|table|a)\\b";
    private static final Pattern MARKUP = Pattern.compile("</?" + TAGS + "[^<>]{0,500}+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLE = Pattern.compile("(?:<(?:p|ul|li|div|h[1-6]|strong|b)>\\s{0,9})++");
    private static final Pattern ESCAPED =
            Pattern.compile("&(amp;)?lt;/?" + TAGS + "[^<>]{0,200}?&(amp;)?gt;", Pattern.CASE_INSENSITIVE);

    private final Columns columns;

    Descriptions(Columns columns) {
        this.columns = columns;
    }

    /** Plain text or markup; empty where there is none or too little. */
    Optional<String> read(FeedEntry.Row row) {
        String main = columns.first(row, ColumnMeaning.DESCRIPTION)
                .map(Descriptions::unescaped)
                .orElse("");
        List<Columns.Value> parts = columns.all(row, ColumnMeaning.PART).stream()
                .filter(part -> !main.contains(part.text()))
                .toList();
        String whole = parts.isEmpty() ? main : joined(main, parts);
        return isLongEnough(whole) ? Optional.of(whole) : Optional.empty();
    }

    private static String joined(String main, List<Columns.Value> parts) {
        StringBuilder html = new StringBuilder(main.isEmpty() ? "" : html(main));
        String heading = "";
        for (Columns.Value part : parts) {
            if (!part.note().equals(heading) && !part.note().isEmpty()) {
                heading = part.note();
                html.append("<h3>").append(Entities.escape(heading)).append("</h3>");
            }
            html.append(html(unescaped(part.text())));
        }
        return html.toString();
    }

    private static String html(String text) {
        if (text.indexOf('<') >= 0 && MARKUP.matcher(text).find()) {
            return text;
        }
        StringBuilder html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>")
                        .append(Entities.escape(Parser.unescapeEntities(line.strip(), false)))
                        .append("</p>"));
        return html.toString();
    }

    /** Unescapes markup that was escaped. */
    private static String unescaped(String text) {
        String plain = text;
        for (int i = 0;
                i < 2 && plain.indexOf('&') >= 0 && ESCAPED.matcher(plain).find();
                i++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        return plain;
    }

    private static boolean isLongEnough(String text) {
        return text.length() > SURELY_LONG
                || beginsWithWords(text)
                || Jsoup.parseBodyFragment(text).text().strip().length() >= SHORTEST;
    }

    /** Whether the text has enough plain characters before any but the simplest markup, so that parsing can be skipped. */
    private static boolean beginsWithWords(String text) {
        Matcher simple = SIMPLE.matcher(text);
        int letters = 0;
        for (int i = simple.lookingAt() ? simple.end() : 0;
                i < text.length() && "<&".indexOf(text.charAt(i)) < 0;
                i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && ++letters == SHORTEST) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of its text, at least as long as the detector reads; what stands in a table may be moved by what follows. */
    static String beginning(String description) {
        String html = description.substring(0, Math.min(description.length(), TELLING));
        if (html.length() > SOON && !TABLE.matcher(html).find()) {
            String text = Jsoup.parseBodyFragment(html.substring(0, SOON)).text();
            if (text.length() >= LanguageDetector.SAMPLE + CUT) {
                return text;
            }
        }
        return Jsoup.parseBodyFragment(html).text();
    }
}
