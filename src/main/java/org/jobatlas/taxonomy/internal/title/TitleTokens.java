package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a title, normalised for phrases: lower case, without apostrophes and English plurals; breaks are kept.
 */
public final class TitleTokens {

    /** Stands for a comma, a dash or a bracket in the title. */
    public static final String BREAK = "|";

    private static final int SHORTEST_PLURAL = 4;

    private TitleTokens() {}

    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#' || (c == '&' && word.length() == 1)) {
                word.append(c);
            } else if (!isApostrophe(c)) {
                flush(word, tokens);
                if (breaks(text, i) && !tokens.isEmpty() && !BREAK.equals(tokens.getLast())) {
                    tokens.add(BREAK);
                }
            }
        }
        flush(word, tokens);
        return tokens;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u00b4';
    }

    private static boolean breaks(String text, int at) {
        return switch (text.charAt(at)) {
            case ',', '(', ')', '/', '|', ':', ';', '\u2013', '\u2014', '\n', '\u2022', '[', ']', '@', '*' -> true;
            case '-' -> at == 0 || at + 1 == text.length() || text.charAt(at - 1) == ' ' || text.charAt(at + 1) == ' ';
            default -> false;
        };
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (word.length() > 0) {
            tokens.add(singular(word.toString().toLowerCase(Locale.ROOT)));
            word.setLength(0);
        }
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
