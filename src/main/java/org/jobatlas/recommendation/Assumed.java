package org.jobatlas.recommendation;

import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a list looked for jobs.
 *
 * @param place where the person lives as far as is known; null where no place was read
 * @param radiusKm for work at a place; null where none was assumed
 * @param country ISO 3166-1 alpha-2 code; null where none was assumed
 * @param guessed whether the country is a guess from the language region and not from the resume
 */
public record Assumed(
        @Nullable Place place,
        @Nullable Double radiusKm,
        @Nullable String country,
        boolean guessed) {

    public static final Assumed ANYWHERE = new Assumed(null, null, null, false);

    /** Whether work anywhere is in the list. */
    public boolean anywhere() {
        return radiusKm == null && country == null;
    }
}
