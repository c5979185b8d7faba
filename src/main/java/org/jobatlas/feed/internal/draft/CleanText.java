package org.jobatlas.feed.internal.draft;

import java.util.regex.Pattern;
import org.jobatlas.shared.GrowingCapitals;
import org.jsoup.parser.Parser;

/** Removes invalid characters from a file's text: control characters, direction overrides, and unpaired surrogates. */
public final class CleanText {

    private static final char DELETE = 0x7f;
    private static final char NEXT_LINE = 0x85;
    private static final char LAST_CONTROL = 0x9f;
    private static final char BYTE_ORDER = 0xfeff;
    private static final char ZERO_WIDTH = 0x200b;
    private static final char WORD_JOINER = 0x2060;
    private static final char NO_CHARACTER = 0xfffe;

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:b|i|u|em|strong|span|p|br|div|font|a|h[1-6]|small|sup|sub|mark|li|ul)(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** Blanks of every width, also those at which no line breaks. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");

    private CleanText() {}

    /** Returns the same string where nothing has to be removed; line breaks and tabs are kept. */
    static String of(String raw) {
        String text = GrowingCapitals.bounded(raw);
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    /** A name without HTML entities and tags: {@code <b>Cook</b>} becomes Cook. */
    static String name(String escaped) {
        String text = Parser.unescapeEntities(escaped, false);
        String plain = of(text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll(" "));
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** On one line, truncated to a length. */
    public static String line(String text, int most) {
        // enough to fill the line; the text may have millions of characters
        String start = of(text.substring(0, Math.min(text.length(), 4 * most)));
        String line = BLANKS.matcher(start).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUsual(c)) {
                clean.append(c);
            } else if (c == NEXT_LINE) {
                clean.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (!isUnwanted(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** The common case, which needs no further checks. */
    private static boolean isUsual(char c) {
        return (c >= ' ' && c < DELETE) || c == '\n' || c == '\r' || c == '\t' || (c > LAST_CONTROL && c < '\u2000');
    }

    private static boolean isUnwanted(char c) {
        return c < ' '
                || (c >= DELETE && c <= LAST_CONTROL)
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || Character.isSurrogate(c)
                || c == BYTE_ORDER
                || c == ZERO_WIDTH
                || c == WORD_JOINER
                || c >= NO_CHARACTER;
    }
}
