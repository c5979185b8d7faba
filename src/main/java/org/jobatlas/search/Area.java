package org.jobatlas.search;

import org.jobatlas.shared.GeoPoint;

/**
 * A circle on the map.
 *
 * @param name of its centre, as shown
 * @param radiusKm greater than 0
 */
public record Area(String name, GeoPoint center, double radiusKm) {

    public Area {
        if (!(radiusKm > 0)) {
            throw new IllegalArgumentException("The radius must be greater than 0 km, not " + radiusKm);
        }
    }
}
