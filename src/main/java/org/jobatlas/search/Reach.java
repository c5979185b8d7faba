package org.jobatlas.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The area where a person can work: places within a circle, or countries where no circle is known, and remote work in
 * those countries. Postings without a place match by country, or always where that is unknown too.
 *
 * @param area circle for work on site; null for whole countries
 * @param countries ISO 3166-1 alpha-2 codes; empty where only the circle is known
 */
public record Reach(@Nullable Area area, Set<String> countries) {

    public Reach {
        countries = Set.copyOf(countries);
        if (area == null && countries.isEmpty()) {
            throw new IllegalArgumentException("A reach needs a circle or a country");
        }
    }
}
