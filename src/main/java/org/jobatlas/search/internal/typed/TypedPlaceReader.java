package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.Area;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.Clause.Any;
import org.jobatlas.search.internal.typed.Clause.Word;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds the place in what was typed: "kock stockholm" are cooks in Stockholm. */
@Component
class TypedPlaceReader {

    private static final double AROUND_KM = 25;
    private static final int LONGEST = 3;
    private static final int SHORTEST = 3;

    private static final Set<String> NEAR = WordGroups.of("search/query-words").words("near");
    private static final Set<String> OTHER =
            WordFiles.lines("search/not-places.txt").collect(Collectors.toUnmodifiableSet());

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

    /**
     * The place, from the last words to the first. A query that is nothing but a place stays words, unless it says "jobs in" it.
     *
     * @param typed as it was typed, with the words that say nothing
     */
    Optional<Placed> read(All query, String typed) {
        List<Clause> parts = query.clauses();
        if (parts.size() == 1 && parts.getFirst() instanceof Any any) {
            return ofAlternatives(any.clauses(), typed);
        }
        for (int length = Math.min(LONGEST, parts.size()); length >= 1; length--) {
            for (int from = parts.size() - length; from >= 0; from--) {
                Optional<Placed> placed = read(parts, new Span(from, from + length), typed);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** "nurse OR carer Leeds" are both in Leeds, where only the first or the last alternative names a place; two places are words. */
    private Optional<Placed> ofAlternatives(List<Clause> sides, String typed) {
        List<Optional<Placed>> placed = sides.stream()
                .map(side -> side instanceof All all ? read(all, typed) : Optional.<Placed>empty())
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

    /** Some of the parts, the end exclusive. */
    private record Span(int from, int to) {}

    private Optional<Placed> read(List<Clause> parts, Span span, String typed) {
        List<Clause> named = parts.subList(span.from(), span.to());
        if (!named.stream().allMatch(Word.class::isInstance)) {
            return Optional.empty();
        }
        String words = new All(named).words();
        boolean announced = isAnnounced(words, typed);
        List<Clause> rest = new ArrayList<>(parts.subList(0, span.from()));
        if (!rest.isEmpty() && rest.getLast() instanceof Word last && NEAR.contains(lower(last.text()))) {
            rest.removeLast();
        }
        rest.addAll(parts.subList(span.to(), parts.size()));
        boolean wantsMore =
                rest.stream().anyMatch(part -> part.wanted().findAny().isPresent());
        boolean saysSo = named.size() == parts.size() && !typed.strip().equalsIgnoreCase(words);
        if (!wantsMore && !saysSo) {
            return Optional.empty();
        }
        return place(words, announced, span.to() == parts.size()).map(area -> new Placed(new All(rest), area, words));
    }

    /** Whether a word such as "in" stands before the place. */
    private static boolean isAnnounced(String words, String typed) {
        int at = lower(typed).indexOf(lower(words));
        return at > 0 && NEAR.contains(lastWord(typed.substring(0, at)));
    }

    /** A typed query without its place and what announces it. */
    static String without(String placeWords, String typed) {
        int at = lower(typed).indexOf(lower(placeWords));
        if (at < 0) {
            return typed;
        }
        String before = typed.substring(0, at).stripTrailing();
        while (NEAR.contains(lastWord(before)) || WordFiles.FILLING.contains(lastWord(before))) {
            before = before.substring(0, before.length() - lastWord(before).length())
                    .stripTrailing();
        }
        return (before + " " + typed.substring(at + placeWords.length()).strip()).strip();
    }

    private static String lastWord(String text) {
        String stripped = text.stripTrailing();
        return lower(stripped.substring(stripped.lastIndexOf(' ') + 1));
    }

    /** In small letters, one for one: a place in them is the same place in the text, also where a letter has two small ones. */
    private static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A name that is an ordinary word in running text, such as York, is a place at the end of a query. */
    private Optional<Area> place(String words, boolean announced, boolean last) {
        if (words.length() < SHORTEST || isTerm(words)) {
            return Optional.empty();
        }
        return gazetteer
                .firstIn(capitalised(words))
                .or(() -> announced || (last && !OTHER.contains(WordFiles.folded(words)))
                        ? town(words)
                        : Optional.empty())
                .filter(place -> named(place, words))
                .flatMap(TypedPlaceReader::area);
    }

    /** One of the names that are ordinary words in running text. */
    private Optional<Place> town(String words) {
        return gazetteer.firstIn("in " + capitalised(words));
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
        return Arrays.stream(words.split(" ", -1))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
