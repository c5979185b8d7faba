package org.jobatlas.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;

/** Names of places with their coordinates. */
public interface Gazetteer {

    /**
     * The place meant by a short text such as "Leeds", "Malm\u00f6, Sweden" or "Addis Ababa, Ethiopia"; the most
     * populous if the name is ambiguous, empty if it is unknown.
     */
    Optional<Place> find(String text);

    /** Places whose names start with the text, most populous first. */
    List<Place> complete(String typed, int limit);

    /** The first place named in a longer text (an address line, a sentence), if any. */
    Optional<Place> firstIn(String text);

    /** The inhabitants of a town as it was found here; empty where they are not known. */
    default OptionalLong inhabitants(Place town) {
        return OptionalLong.empty();
    }

    /** The ISO 3166-1 alpha-2 code of the country of the nearest town; empty where none is within 150 km. */
    default Optional<String> countryAt(GeoPoint point) {
        return Optional.empty();
    }
}
