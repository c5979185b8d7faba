package org.jobatlas.taxonomy.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text normalised for matching: lower case, composed letters, one blank for white space and for a hyphen within a
 * word, a line break at the end of a paragraph; each character knows its offset in the original.
 */
public final class NormalText {

    private static final char FIRST_MARK = '\u0300';

    private final String original;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private NormalText(String original) {
        this.original = original;
        this.chars = new char[original.length()];
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
    }

    static NormalText of(String text) {
        NormalText normal = new NormalText(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isSmall(c) && !isMarkAt(text, i + 1)) {
                normal.add(c, i, ++i);
            } else {
                i = Character.isWhitespace(c) || Character.isSpaceChar(c) ? normal.addBlank(i) : normal.addCharacter(i);
            }
        }
        return normal;
    }

    /** The normalised name without surrounding blanks. */
    public static String key(String name) {
        NormalText normal = of(name);
        return new String(normal.chars, 0, normal.length).strip();
    }

    private int addBlank(int from) {
        int i = from;
        int breaks = 0;
        while (i < original.length()
                && (Character.isWhitespace(original.charAt(i)) || Character.isSpaceChar(original.charAt(i)))) {
            if (original.charAt(i) == '\n') {
                breaks++;
            }
            i++;
        }
        add(breaks > 1 ? '\n' : ' ', from, i);
        return i;
    }

    private int addCharacter(int at) {
        int end = at + 1;
        while (isMarkAt(original, end)) {
            end++;
        }
        char c = original.charAt(at);
        if (end > at + 1) {
            String composed = Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFC);
            c = composed.charAt(0);
        }
        if (c != '\u00ad') {
            add(fold(c, at, end), at, end);
        }
        return end;
    }

    /** Most characters of a text, which need no further look. */
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isMarkAt(String text, int index) {
        return index < text.length()
                && text.charAt(index) >= FIRST_MARK
                && Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK;
    }

    private char fold(char c, int at, int end) {
        return switch (c) {
            case '\u2019', '\u2018', '\u00b4', '`' -> '\'';
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> insideWord(at, end) ? ' ' : '-';
            default -> Character.toLowerCase(c);
        };
    }

    private boolean insideWord(int at, int end) {
        return at > 0
                && end < original.length()
                && Character.isLetterOrDigit(original.charAt(at - 1))
                && Character.isLetterOrDigit(original.charAt(end));
    }

    private void add(char c, int start, int end) {
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Offset in the original of the character at the index. */
    int start(int index) {
        return starts[index];
    }

    /** Offset in the original after the character before the index. */
    int end(int index) {
        return ends[index - 1];
    }

    String original() {
        return original;
    }

    /** The part between two indices, clipped to the text. */
    String part(int from, int to) {
        int first = Math.max(0, from);
        return new String(Arrays.copyOfRange(chars, first, Math.max(first, Math.min(length, to))));
    }
}
