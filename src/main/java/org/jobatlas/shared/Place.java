package org.jobatlas.shared;

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

    public static Place named(String name) {
        return new Place(name, null, null, null);
    }
}
