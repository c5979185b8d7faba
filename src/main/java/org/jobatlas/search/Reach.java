package org.jobatlas.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can work: at places within a circle, or in countries where no circle is known, and from home in those countries.
 * Postings that state no place are within reach of those who live in their country, or of everybody where that is not known either.
 *
 * @param area for work at a place; null for whole countries
 * @param countries ISO 3166-1 alpha-2 codes; none where only the circle is known
 */
public record Reach(@Nullable Area area, Set<String> countries) {

    public Reach {
        countries = Set.copyOf(countries);
        if (area == null && countries.isEmpty()) {
            throw new IllegalArgumentException("A reach needs a circle or a country");
        }
    }
}
