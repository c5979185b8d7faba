package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.Area;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.Clause.Any;
import org.jobatlas.search.internal.typed.Clause.Word;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds the place in what was typed: "kock stockholm" are cooks in Stockholm. */
@Component
class TypedPlaceReader {

    private static final double AROUND_KM = 30;
    private static final int LONGEST = 3;
    private static final int SHORTEST = 3;

    private final Gazetteer gazetteer;
    private final Taxonomy taxonomy;

    TypedPlaceReader(Gazetteer gazetteer, Taxonomy taxonomy) {
        this.gazetteer = gazetteer;
        this.taxonomy = taxonomy;
    }

    /**
     * A query and the place it named.
     *
     * @param words the typed words that name the place
     */
    record Placed(All rest, Area area, String words) {}

    /** The place, from the last words to the first; empty where nothing but the place would remain. */
    Optional<Placed> read(All query) {
        List<Clause> parts = query.clauses();
        if (parts.size() == 1 && parts.getFirst() instanceof Any any) {
            return ofAlternatives(any.clauses());
        }
        for (int length = Math.min(LONGEST, parts.size() - 1); length >= 1; length--) {
            for (int from = parts.size() - length; from >= 0; from--) {
                Optional<Placed> placed = read(parts, from, from + length);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** "nurse OR carer Leeds" are both in Leeds, where only the first or the last alternative names a place; two places are words. */
    private Optional<Placed> ofAlternatives(List<Clause> sides) {
        List<Optional<Placed>> placed = sides.stream()
                .map(side -> side instanceof All all ? read(all) : Optional.<Placed>empty())
                .toList();
        List<Integer> naming = IntStream.range(0, sides.size())
                .filter(side -> placed.get(side).isPresent())
                .boxed()
                .toList();
        if (naming.size() != 1 || (naming.getFirst() > 0 && naming.getFirst() < sides.size() - 1)) {
            return Optional.empty();
        }
        List<Clause> rest = new ArrayList<>(sides);
        Placed found = placed.get(naming.getFirst()).orElseThrow();
        rest.set(naming.getFirst(), found.rest());
        return Optional.of(new Placed(new All(List.of(new Any(rest))), found.area(), found.words()));
    }

    private Optional<Placed> read(List<Clause> parts, int from, int to) {
        List<Clause> named = parts.subList(from, to);
        List<Clause> rest = new ArrayList<>(parts.subList(0, from));
        rest.addAll(parts.subList(to, parts.size()));
        boolean wantsMore =
                rest.stream().anyMatch(part -> part.wanted().findAny().isPresent());
        if (!wantsMore || !named.stream().allMatch(Word.class::isInstance)) {
            return Optional.empty();
        }
        String words = named.stream().map(word -> ((Word) word).text()).collect(Collectors.joining(" "));
        return place(words).map(area -> new Placed(new All(rest), area, words));
    }

    private Optional<Area> place(String words) {
        if (words.length() < SHORTEST || isTerm(words)) {
            return Optional.empty();
        }
        return gazetteer
                .firstIn(capitalised(words))
                .filter(place -> named(place, words))
                .flatMap(TypedPlaceReader::area);
    }

    private boolean isTerm(String words) {
        return WordFiles.KNOWN.contains(WordFiles.folded(words))
                || taxonomy.skillNamed(words).isPresent()
                || taxonomy.occupationNamed(words).isPresent();
    }

    /** Several words must be the name itself; a single one may be another name of the town. */
    private static boolean named(Place place, String words) {
        return !words.contains(" ") || WordFiles.folded(place.name()).equals(WordFiles.folded(words));
    }

    private static Optional<Area> area(Place place) {
        return Optional.ofNullable(place.point()).map(point -> new Area(place.name(), point, AROUND_KM));
    }

    private static String capitalised(String words) {
        return java.util.Arrays.stream(words.split(" ", -1))
                .map(word -> word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
