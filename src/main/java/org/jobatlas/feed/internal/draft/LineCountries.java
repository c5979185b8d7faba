package org.jobatlas.feed.internal.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** The country that a line of a place states, such as "Warsaw, IN" or "Leeds, England, GB". */
final class LineCountries {

    /** Codes of provinces, cantons and states by the code of their country. */
    private static final Map<String, Set<String>> PROVINCES = Table.read("provinces.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("country"), row -> Set.of(row.get("codes").split("\\|", 0))));

    /** No town of the USA or Canada is called like one of this many inhabitants. */
    private static final long UNMISTAKABLE = 1_000_000;

    private final Gazetteer gazetteer;

    LineCountries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A code of both a country and a region is resolved by the town: "Gen\u00e8ve, GE" is not in Georgia. */
    Optional<String> country(List<String> parts) {
        Optional<String> last = lastCountry(parts);
        boolean code = last.isPresent() && parts.getLast().length() == 2 && parts.size() == 2;
        return code
                ? gazetteer
                        .find(parts.getFirst() + ", " + parts.getLast())
                        .map(Place::country)
                        .or(() -> last)
                : last;
    }

    /** "Warsaw, IN" is in America, though no such town is known there: never the one in Poland. */
    Optional<String> stateElsewhere(List<String> line) {
        String code = line.getLast();
        return States.countryOf(code)
                .filter(state -> gazetteer
                        .find(line.getFirst() + ", " + code)
                        .filter(found -> isSame(state, found.country())
                                || isSame(code, found.country())
                                || States.isAlso(code, found.country()))
                        .isEmpty());
    }

    /**
     * The country of a town behind which stands the code of one of its provinces, such as "Torino (TO)", which is not in Tonga. A code that
     * is also a state of the USA or Canada is a province in brackets, as Italians write it, or behind a name that can mean no other town.
     */
    Optional<String> ofProvince(List<String> line, boolean bracketed) {
        if (line.size() != 2 || !States.isCode(line.getLast())) {
            return Optional.empty();
        }
        String name = line.getFirst();
        String code = line.getLast();
        return gazetteer
                .find(name)
                .filter(town -> bracketed || States.countryOf(code).isEmpty() || isUnmistakable(town, name))
                .map(Place::country)
                .filter(country -> PROVINCES.getOrDefault(country, Set.of()).contains(code));
    }

    private boolean isUnmistakable(Place town, String name) {
        return town.name().equalsIgnoreCase(name)
                && (gazetteer.inhabitants(town).orElse(0) > UNMISTAKABLE
                        || !StandardCharsets.US_ASCII.newEncoder().canEncode(name));
    }

    /** By its name; by its code after a state, or where the code is not also a state's. */
    private static Optional<String> lastCountry(List<String> parts) {
        String last = parts.getLast();
        Optional<String> named = Countries.named(last);
        boolean code = last.length() == 2
                && last.equals(last.toUpperCase(Locale.ROOT))
                && (parts.size() > 2 || States.countryOf(last).isEmpty());
        return named.isPresent() || !code ? named : Countries.read(last);
    }

    /** The country that a name or code means that stands alone. */
    static Optional<String> alone(String name) {
        return Countries.named(name).or(() -> States.countryAlone(name));
    }

    /** Whether two countries do not contradict each other; null is not stated. */
    static boolean isSame(@Nullable String wanted, @Nullable String found) {
        return wanted == null || found == null || wanted.equals(found);
    }
}
