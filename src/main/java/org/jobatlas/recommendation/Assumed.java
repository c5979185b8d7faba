package org.jobatlas.recommendation;

import java.util.List;
import java.util.Set;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * The area that a list of recommendations covered: a circle around the person's place, or countries.
 *
 * @param place where the person lives as far as is known; null where no place was read
 * @param radiusKm for work at a place; null where none was assumed
 * @param country ISO 3166-1 alpha-2 code; null where none was assumed
 * @param guessed whether the country is a guess from the language region and not from the resume
 * @param further codes of more countries, where the person may work and would move to
 */
public record Assumed(
        @Nullable Place place,
        @Nullable Double radiusKm,
        @Nullable String country,
        boolean guessed,
        Set<String> further) {

    public Assumed {
        further = Set.copyOf(further);
    }

    /** Without further countries. */
    public Assumed(@Nullable Place place, @Nullable Double radiusKm, @Nullable String country, boolean guessed) {
        this(place, radiusKm, country, guessed, Set.of());
    }

    public static final Assumed ANYWHERE = new Assumed(null, null, null, false);

    /** Whether work anywhere is in the list. */
    public boolean anywhere() {
        return radiusKm == null && country == null && further.isEmpty();
    }

    /** Whether a place is named that no distance can be measured from, so that the list is as wide as the country or the world. */
    public boolean unmeasured() {
        return place != null && place.point() == null && radiusKm == null && !place.namesCountryAlone();
    }

    /** Whether work in one of the countries is within reach; of work without a country or without an assumption it is. */
    public boolean in(List<String> countries) {
        return (country == null && further.isEmpty())
                || countries.isEmpty()
                || countries.contains(country)
                || countries.stream().anyMatch(further::contains);
    }
}
