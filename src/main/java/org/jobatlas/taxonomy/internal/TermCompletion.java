package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Completes skills or occupations by beginnings of words within their names: every suffix of a name that starts at a
 * word, sorted and found by binary search.
 */
final class TermCompletion {

    private static final int MOST_CONSIDERED = 500;
    private static final String ENGLISH = "en";
    private static final int SYNONYM = 1_000_000;

    private final List<Tail> tails;

    TermCompletion(List<TermRow> terms) {
        List<Tail> all = new ArrayList<>();
        for (int rank = 0; rank < terms.size(); rank++) {
            TermRow row = terms.get(rank);
            int order = rank;
            Set<TermName> preferred =
                    Stream.concat(row.preferredNames(), row.translatedNames()).collect(Collectors.toSet());
            (row.imported() ? preferred.stream() : Stream.concat(row.names(), row.translatedNames()))
                    .forEach(name -> wordStarts(name.key())
                            .forEach(start -> all.add(
                                    new Tail(name, start, preferred.contains(name) ? order : order + SYNONYM))));
        }
        all.sort(Comparator.comparing(Tail::text));
        tails = List.copyOf(all);
    }

    private static IntStream wordStarts(String name) {
        return IntStream.range(0, name.length())
                .filter(i ->
                        i == 0 || ((name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '/') && name.charAt(i) != ' '));
    }

    /**
     * Ids of terms by their names in the language and in English: names that start with the text first, then those of the language,
     * preferred names, shorter ones, dictionary order.
     */
    List<String> complete(String typed, String language, int limit) {
        String prefix = NormalText.key(typed);
        if (prefix.isEmpty() || limit <= 0) {
            return List.of();
        }
        int first = Collections.binarySearch(
                tails,
                new Tail(TermName.of("", prefix, language, ContextRule.NONE), 0, 0),
                Comparator.comparing(Tail::text));
        int from = first < 0 ? -first - 1 : firstOfEqual(first, prefix);
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        tails.subList(from, tails.size()).stream()
                .takeWhile(tail -> tail.text().startsWith(prefix))
                .filter(tail -> tail.isIn(language) || tail.isIn(ENGLISH))
                .limit(MOST_CONSIDERED)
                .sorted(Comparator.comparing((Tail tail) -> tail.start() > 0)
                        .thenComparing(tail -> !tail.isIn(language))
                        .thenComparing(tail -> tail.order() >= SYNONYM)
                        .thenComparing(tail -> tail.name().key().length())
                        .thenComparing(Tail::order))
                .forEach(tail -> ids.add(tail.name().id()));
        return ids.stream().limit(limit).toList();
    }

    private int firstOfEqual(int found, String text) {
        int first = found;
        while (first > 0 && tails.get(first - 1).text().equals(text)) {
            first--;
        }
        return first;
    }

    private record Tail(TermName name, int start, int order) {
        String text() {
            return name.key().substring(start);
        }

        boolean isIn(String language) {
            return name.language().equals(language);
        }
    }
}
