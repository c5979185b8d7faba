package org.jobatlas.place.internal;

import java.util.Map;
import java.util.Set;

/**
 * Two-letter codes of provinces, cantons and states that are written behind towns: "Torino (TO)" is not in Tonga, and "Chennai, TN" not in
 * Tennessee.
 *
 * @param byCountry the codes by the ISO 3166-1 alpha-2 code of their country
 */
record Provinces(Map<String, Set<String>> byCountry, Regions regions) {

    private static final Set<String> NORTH_AMERICA = Set.of("US", "CA");

    /** No town of the USA or Canada is called like one of this many inhabitants. */
    private static final long UNMISTAKABLE = 1_000_000;

    /** Whether the code in brackets behind the town, as Italians write it, is one of its country's. */
    boolean bracketed(GazetteerRow town, String code) {
        return byCountry.getOrDefault(town.country(), Set.of()).contains(code);
    }

    /**
     * Whether the code behind a comma is one of the town's country. Where it is also a state of the USA or Canada, the town must be one that
     * cannot be there: large, under its own name or letters that English does not have, and not Italian, whose towns have namesakes.
     */
    boolean behind(GazetteerRow town, String code, String written) {
        boolean american = regions.regions(code).stream().anyMatch(region -> NORTH_AMERICA.contains(region.country()));
        return bracketed(town, code) && (!american || (town.name().equalsIgnoreCase(written) && isUnmistakable(town)));
    }

    private static boolean isUnmistakable(GazetteerRow town) {
        return !town.country().equals("IT")
                && (town.population() > UNMISTAKABLE || town.name().chars().anyMatch(letter -> letter > 127));
    }
}
