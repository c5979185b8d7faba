package org.jobatlas.feed.internal.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the field of an unlisted heading from its words: "Annonsens titel", "Ort der Arbeitsstelle". Words of two
 * fields give no result.
 */
final class HeadingGuess {

    private static final List<Telling> WORDS = Table.read("headings.csv").stream()
            .map(row -> new Telling(
                    ColumnMeaning.named(row.get("field")).orElseThrow(),
                    Stream.of(row.get("words").split("\\|", 0))
                            .map(ColumnName::normal)
                            .toList()))
            .toList();
    private static final int LONGEST = 50;
    private static final int MOST_KNOWN = 10_000;

    private final ConcurrentHashMap<String, Optional<Meant>> known = new ConcurrentHashMap<>();

    /** The field that the normalised column name suggests. */
    Optional<Meant> of(String name) {
        if (name.length() > LONGEST || name.indexOf('.') >= 0) {
            return Optional.empty();
        }
        Optional<Meant> before = known.get(name);
        if (before != null) {
            return before;
        }
        Optional<Meant> meant = guess(name);
        if (known.size() < MOST_KNOWN) {
            known.put(name, meant);
        }
        return meant;
    }

    private static Optional<Meant> guess(String name) {
        List<Meant> fields = WORDS.stream()
                .flatMap(telling -> Stream.ofNullable(telling.in(name)).map(word -> new Meant(telling.field(), word)))
                .toList();
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }

    /**
     * A field, and the part of the name that suggests it.
     *
     * @param word that part
     */
    record Meant(ColumnMeaning field, String word) {

        /** What else the name says about an amount: "lönsek" that it is in kronor. */
        String rest(String name) {
            return field == ColumnMeaning.PAY_TEXT ? name.substring(name.indexOf(word) + word.length()) : "";
        }
    }

    private record Telling(ColumnMeaning field, List<String> words) {

        @Nullable
        String in(String name) {
            return words.stream()
                    .filter(name::contains)
                    .max(Comparator.comparing(String::length))
                    .orElse(null);
        }
    }
}
