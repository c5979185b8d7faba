package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.bench.internal.SearchVisitor;

/** Queries that would cost more than they bring. */
final class WordAttacks {

    private static final long MOST_SECONDS = 3;
    private static final int MANY = 10_000;

    private WordAttacks() {}

    static List<Attack> all() {
        return List.of(
                query("long-word", "one word of a million letters", "a".repeat(1_000_000)),
                query("long-text", "a hundred thousand words", "nurse ward ".repeat(50_000)),
                query("quotes", "ten thousand quotes, and half of them open", "\"".repeat(MANY) + "nurse\" \"ward "),
                query("alternatives", "five thousand OR", words("nurse", " OR ", 5_000)),
                query("exclusions", "five thousand exclusions", "nurse " + words("-ward", " ", 5_000)),
                query(
                        "patterns",
                        "signs of regular expressions and of the index",
                        "(a+)+$ .*.*.*.*b [a-z]{1,9999} *:* /.*/ ~9 ^99"),
                query("brackets", "a hundred thousand brackets", "(".repeat(100_000)),
                query("marks", "letters under ten thousand accents", "n" + "\u0301".repeat(MANY) + "urse"),
                query("misspellings", "two thousand misspelt words", words("nurze", " ", 2_000)),
                query(
                        "directions",
                        "signs that turn the line around, broken pairs and zeros",
                        "\u202e\ud800nurse\u0000\u200d\ufffe" + "\u200f".repeat(500)));
    }

    private static Attack query(String name, String what, String text) {
        return new Attack(name, what, victim -> searched(victim, text));
    }

    private static List<String> searched(Victim victim, String text) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        SearchVisitor visitor = victim.searcher();
        visitor.open("nurse");
        long start = System.nanoTime();
        try {
            visitor.search(text);
        } catch (IOException e) {
            // refused with a status is an answer; that the page still works is seen below
            if (e.getMessage() == null || !e.getMessage().startsWith("Status 4")) {
                wrong.add(String.valueOf(e));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (seconds > MOST_SECONDS) {
            wrong.add(String.format(java.util.Locale.ROOT, "it was answered after %.1f s", seconds));
        }
        victim.searcher().open("ward");
        return wrong;
    }

    private static String words(String word, String between, int times) {
        return IntStream.range(0, times)
                .mapToObj(number -> word + Integer.toString(number, 36))
                .collect(Collectors.joining(between));
    }
}
