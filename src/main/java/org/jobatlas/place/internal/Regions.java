package org.jobatlas.place.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Countries by their English and Swedish names and codes; states, provinces and Swedish counties by name and abbreviation. */
final class Regions {

    private static final Map<String, String> MORE_COUNTRIES = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("skottland", "GB"),
            Map.entry("usa", "US"),
            Map.entry("us", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("america", "US"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republic of ireland", "IE"),
            Map.entry("turkey", "TR"),
            Map.entry("ivory coast", "CI"),
            Map.entry("deutschland", "DE"),
            Map.entry("espana", "ES"),
            Map.entry("italia", "IT"),
            Map.entry("norge", "NO"),
            Map.entry("danmark", "DK"),
            Map.entry("suomi", "FI"),
            Map.entry("polska", "PL"));

    private final Map<String, String> countries = new HashMap<>(MORE_COUNTRIES);
    private final Map<String, List<Region>> regions = new HashMap<>();
    private final Map<String, String> geoNames = new HashMap<>();

    Regions(List<Region> known) {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            countries.putIfAbsent(PlaceName.key(country.getDisplayCountry(Locale.ENGLISH)), code);
            countries.putIfAbsent(PlaceName.key(country.getDisplayCountry(Locale.of("sv"))), code);
        }
        for (Region region : known) {
            geoNames.put(region.country() + "." + region.geoNames(), region.name());
            addName(region.name(), region);
            if (region.code().length() > 1 || region.country().equals("SE")) {
                addName(region.code(), region);
            }
            region.alternates().forEach(name -> addName(name, region));
        }
    }

    private void addName(String name, Region region) {
        regions.computeIfAbsent(PlaceName.key(name), _ -> new ArrayList<>()).add(region);
    }

    /** The country with this name, or with this code in capitals. */
    Optional<String> country(String text) {
        String code = countries.get(PlaceName.key(text));
        String stripped = text.strip();
        if (code == null
                && stripped.matches("[A-Z]{2}")
                && !Locale.of("", stripped).getDisplayCountry(Locale.ENGLISH).equals(stripped)) {
            return Optional.of(stripped);
        }
        return Optional.ofNullable(code);
    }

    /** The regions that a text may mean; abbreviations only in capitals. */
    List<Region> regions(String text) {
        String stripped = text.strip();
        return regions.getOrDefault(PlaceName.key(stripped), List.of()).stream()
                .filter(region -> stripped.length() > 3 || stripped.equals(stripped.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The name of a first-level division by its GeoNames code, if known. */
    @Nullable
    String nameOf(String country, String geoNamesCode) {
        return geoNames.get(country + "." + geoNamesCode);
    }

    /**
     * A first-level division.
     *
     * @param code its abbreviation
     * @param geoNames its code in GeoNames
     */
    record Region(String country, String code, String name, String geoNames, List<String> alternates) {}
}
