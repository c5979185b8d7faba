package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Skills or occupations by the beginnings of the words in their names: every word's rest of the name, sorted, looked up by halving. */
final class TermCompletion {

    private static final int MOST_CONSIDERED = 500;
    private static final int SYNONYM = 1_000_000;

    private final List<Tail> tails;

    TermCompletion(List<TermRow> terms) {
        List<Tail> all = new ArrayList<>();
        for (int rank = 0; rank < terms.size(); rank++) {
            TermRow row = terms.get(rank);
            int order = rank;
            Set<TermName> preferred = row.preferredNames().collect(Collectors.toSet());
            (row.imported() ? preferred.stream() : row.names())
                    .forEach(name -> wordStarts(name.key())
                            .forEach(start -> all.add(new Tail(
                                    name.key(), start, row.id(), preferred.contains(name) ? order : order + SYNONYM))));
        }
        all.sort(Comparator.comparing(Tail::text));
        tails = List.copyOf(all);
    }

    private static IntStream wordStarts(String name) {
        return IntStream.range(0, name.length())
                .filter(i ->
                        i == 0 || ((name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '/') && name.charAt(i) != ' '));
    }

    /** Ids of terms: names that start with the text first, then preferred names, shorter ones, dictionary order. */
    List<String> complete(String typed, int limit) {
        String prefix = NormalText.key(typed);
        if (prefix.isEmpty() || limit <= 0) {
            return List.of();
        }
        int first = Collections.binarySearch(tails, new Tail(prefix, 0, "", 0), Comparator.comparing(Tail::text));
        int from = first < 0 ? -first - 1 : firstOfEqual(first, prefix);
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        tails.subList(from, tails.size()).stream()
                .takeWhile(tail -> tail.text().startsWith(prefix))
                .limit(MOST_CONSIDERED)
                .sorted(Comparator.comparing((Tail tail) -> tail.start() > 0)
                        .thenComparing(tail -> tail.order() >= SYNONYM)
                        .thenComparing(tail -> tail.name().length())
                        .thenComparing(Tail::order))
                .forEach(tail -> ids.add(tail.id()));
        return ids.stream().limit(limit).toList();
    }

    private int firstOfEqual(int found, String text) {
        int first = found;
        while (first > 0 && tails.get(first - 1).text().equals(text)) {
            first--;
        }
        return first;
    }

    private record Tail(String name, int start, String id, int order) {
        String text() {
            return name.substring(start);
        }
    }
}
