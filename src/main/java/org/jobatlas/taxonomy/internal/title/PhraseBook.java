package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with their meanings, looked up in the words of a title: left to right, the longest phrase at each word. A
 * phrase such as {@code *läkare} matches the end of a longer word, for Swedish and German compounds.
 */
public final class PhraseBook<T> {

    private static final int SHORTEST_BEGINNING = 2;

    private final Map<String, T> phrases = new HashMap<>();
    private final Map<String, T> endings = new HashMap<>();
    private int longest;

    /** A phrase among the words. */
    public record Found<T>(int from, int to, T meaning) {}

    /** Adds a phrase; keeps its first meaning if it exists. */
    public void add(String phrase, T meaning) {
        boolean ending = phrase.startsWith("*");
        List<String> tokens = TitleTokens.of(ending ? phrase.substring(1) : phrase).stream()
                .filter(token -> !TitleTokens.BREAK.equals(token))
                .toList();
        if (tokens.isEmpty()) {
            return;
        }
        if (ending) {
            endings.putIfAbsent(tokens.getFirst(), meaning);
        } else {
            phrases.putIfAbsent(String.join(" ", tokens), meaning);
            longest = Math.max(longest, tokens.size());
        }
    }

    /** All phrases in the words, without overlaps. */
    public List<Found<T>> in(List<String> tokens) {
        List<Found<T>> found = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            Found<T> phrase = startingAt(tokens, from);
            if (phrase == null) {
                from++;
            } else {
                found.add(phrase);
                from = phrase.to();
            }
        }
        return found;
    }

    private @Nullable Found<T> startingAt(List<String> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
            T meaning = phrases.get(String.join(" ", tokens.subList(from, to)));
            if (meaning != null) {
                return new Found<>(from, to, meaning);
            }
        }
        T meaning = endingOf(tokens.get(from));
        return meaning == null ? null : new Found<>(from, from + 1, meaning);
    }

    private @Nullable T endingOf(String word) {
        for (int start = SHORTEST_BEGINNING; !endings.isEmpty() && start < word.length() - 1; start++) {
            T meaning = endings.get(word.substring(start));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }
}
