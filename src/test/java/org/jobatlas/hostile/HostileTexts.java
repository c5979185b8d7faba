package org.jobatlas.hostile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces that are repeated until a reader suffers: of every kind, and those that a pattern itself names. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "a", "A", "1", " ", "\n", ",", "(", ")", "[", "-", ".", "/", "|", ":", "<", ">", "&", "\u00e5", "\t", "'",
            "\"", "@", "_", "+", "$", "\u2022", "Ab ", "a ", "A ", "1 ", ", ", "a,", "\n ", " \n", "- ", "a.", "a-",
            "A-", "1.", "1,", "1 1", "(a", "( ", "()", "a1", "a@", "@a", "a@a.", "Ab", "Ab.", "Ab, ", "<p", "<a>",
            "&lt;", "\r\n", "12 ", "2019-", "2019 ", "a/", "a|", "\u00a0", "a\n", "Aa Bb\n", ". ", "a. ", "://",
            "www.");
    private static final Pattern WORDS = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{2,}");
    private static final Pattern MARKS =
            Pattern.compile("(?<!\\\\)[,;:@#&/<>=!%'\"\u2013\u2014\u2022\u00b7-]|\\\\[.()\\[\\]|+*$]");
    private static final int MOST_WORDS = 8;

    private HostileTexts() {}

    /** What begins, is repeated, and ends. */
    record Kind(String before, String piece, String after) {

        String of(int times) {
            return before + piece.repeat(times) + after;
        }

        @Override
        public String toString() {
            return "\"%s\" + n * \"%s\" + \"%s\""
                    .formatted(before, piece, after)
                    .replace("\n", "\\n")
                    .replace("\t", "\\t");
        }
    }

    /** Kinds that know no pattern. */
    static List<Kind> general() {
        return PIECES.stream()
                .flatMap(piece -> Stream.of("\u0001", "z").map(end -> new Kind("", piece, end)))
                .toList();
    }

    /** The general kinds and those that use words and marks of the pattern. */
    static Set<Kind> against(Pattern pattern) {
        List<String> words = words(pattern);
        List<String> marks = MARKS.matcher(pattern.pattern())
                .results()
                .map(mark -> mark.group().replace("\\", ""))
                .distinct()
                .toList();
        Set<Kind> kinds = new LinkedHashSet<>(general());
        for (String word : words) {
            Stream.of(word, word + " ", word + ", ", word + "\n", " " + word)
                    .forEach(piece -> kinds.add(new Kind("", piece, "\u0001")));
            Stream.of("a", "A", "1", " ", "Ab ", ", ", "a ")
                    .forEach(piece -> kinds.add(new Kind(word + " ", piece, "\u0001")));
        }
        for (String mark : marks) {
            Stream.of("a", "A", "1", " ", "Ab ").forEach(piece -> {
                kinds.add(new Kind("", mark + piece, "\u0001"));
                kinds.add(new Kind("", piece + mark, "\u0001"));
                kinds.add(new Kind(mark, piece, "\u0001"));
            });
            marks.forEach(other -> kinds.add(new Kind("", mark + other, "\u0001")));
        }
        return kinds;
    }

    /** Of many words some from everywhere. */
    private static List<String> words(Pattern pattern) {
        List<String> all = WORDS.matcher(pattern.pattern()
                        .replaceAll("\\\\[pP]\\{[^}]*}|\\\\[a-zA-Z]", "\u0001")
                        .replaceAll("\\(\\?[a-zA-Z]+[:)]", ""))
                .results()
                .map(word -> word.group())
                .distinct()
                .toList();
        int step = Math.max(1, all.size() / MOST_WORDS);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }
}
