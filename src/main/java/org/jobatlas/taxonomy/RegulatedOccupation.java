package org.jobatlas.taxonomy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that requires a licence, a registration or a certain degree by law.
 *
 * @param names by ISO 639-1 code; English is always present
 * @param countries ISO 3166-1 alpha-2 codes of the known countries that regulate it; empty for practically all
 * @param covers ids of other occupations that its licence covers
 * @param source the legal source
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

    /** Whether the country regulates it; for an unknown country only if practically all do. */
    public boolean regulatedIn(@Nullable String country) {
        return countries.isEmpty() || (country != null && countries.contains(country));
    }
}
