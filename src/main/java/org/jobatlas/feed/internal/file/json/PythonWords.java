package org.jobatlas.feed.internal.file.json;

import java.util.Map;

/** Objects printed by Python, with {@code None}, {@code True}, {@code False} and {@code nan}. */
final class PythonWords {

    private static final Map<String, String> WORDS =
            Map.of("None", "null", "True", "true", "False", "false", "nan", "null", "inf", "null");

    private PythonWords() {}

    /** Replaces them with JSON literals outside of quotes. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end =
                    c == '"' || c == '\'' ? endOfText(text, at) : Character.isLetter(c) ? endOfWord(text, at) : at + 1;
            String piece = text.substring(at, end);
            plain.append(WORDS.getOrDefault(piece, piece));
            at = end;
        }
        return plain.toString();
    }

    private static int endOfText(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(at)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
