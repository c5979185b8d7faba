package org.jobatlas.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can work: at places within a circle, or in a country where no circle is known, and from home in that country.
 * Postings that state no place are within reach of those who live in their country, or of everybody where that is not known either.
 *
 * @param area for work at a place; null for the whole country
 * @param country ISO 3166-1 alpha-2 code; null where only the circle is known
 */
public record Reach(@Nullable Area area, @Nullable String country) {

    public Reach {
        if (area == null && country == null) {
            throw new IllegalArgumentException("A reach needs a circle or a country");
        }
    }
}
