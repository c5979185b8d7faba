package org.jobatlas.feed.internal.draft.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** The country that a line of a place states, such as "Warsaw, IN" or "Leeds, England, GB". */
final class LineCountries {

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

    /** The country of a town behind which stands a code that is no country or state of such a town: "Torino (TO)" is not in Tonga. */
    Optional<String> ofProvince(List<String> line, boolean bracketed) {
        if (line.size() != 2 || !States.isCode(line.getLast())) {
            return Optional.empty();
        }
        String code = line.getLast();
        return gazetteer
                .find(line.getFirst() + (bracketed ? " (" + code + ")" : ", " + code))
                .map(Place::country)
                .filter(country -> Countries.read(code).stream().noneMatch(country::equals)
                        && States.countryOf(code).stream().noneMatch(country::equals));
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
