package org.jobatlas.place.internal;

import java.util.List;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * A town as the built-in file and the database hold it.
 *
 * @param region county, state or province
 * @param country ISO 3166-1 alpha-2 code
 * @param alternates other names
 */
record GazetteerRow(
        String name,
        @Nullable String region,
        String country,
        GeoPoint point,
        long population,
        List<String> alternates) {

    GazetteerRow {
        alternates = List.copyOf(alternates);
    }

    Place place() {
        return new Place(name, region, country, point);
    }
}
