package org.jobatlas.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named place.
 *
 * @param name as people write it, never blank
 * @param region county, state or province
 * @param country ISO 3166-1 alpha-2 code
 * @param point its centre, where known
 */
public record Place(
        String name,
        @Nullable String region,
        @Nullable String country,
        @Nullable GeoPoint point) {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("sv"), Locale.of("pl"));

    public static Place named(String name) {
        return new Place(name, null, null, null);
    }

    /**
     * Whether it names only a country: "Sweden", "SE". Not named like a getter, because JSON would include it as a
     * property.
     */
    public boolean namesCountryAlone() {
        if (country == null) {
            return false;
        }
        Locale there = Locale.of("", country);
        return name.equalsIgnoreCase(country)
                || (country.equals("GB") && name.equalsIgnoreCase("UK"))
                || (country.equals("US") && name.equalsIgnoreCase("USA"))
                || LANGUAGES.stream().anyMatch(language -> name.equalsIgnoreCase(there.getDisplayCountry(language)));
    }
}
