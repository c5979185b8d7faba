package org.jobatlas.taxonomy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that only those may do who hold a licence, a registration or a certain degree.
 *
 * @param names by ISO 639-1 code; English is always present
 * @param countries ISO 3166-1 alpha-2 codes of the countries that regulate it among those known; empty for practically all
 * @param covers ids of occupations that its licence opens too
 * @param source which rules say so
 */
public record RegulatedOccupation(
        String id, Map<String, String> names, Set<String> countries, Set<String> covers, String source) {

    public RegulatedOccupation {
        names = Map.copyOf(names);
        countries = Set.copyOf(countries);
        covers = Set.copyOf(covers);
    }

    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", id));
    }

    /** Whether it is regulated in the country; in a country that is not known, only what practically all regulate. */
    public boolean regulatedIn(@Nullable String country) {
        return countries.isEmpty() || (country != null && countries.contains(country));
    }
}
