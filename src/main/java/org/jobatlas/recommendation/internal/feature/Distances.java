package org.jobatlas.recommendation.internal.feature;

import java.util.List;
import java.util.Objects;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** How far it is to a posting. */
public final class Distances {

    private Distances() {}

    /** From home to the nearest of the places; null where either is not known. */
    public static @Nullable Double km(@Nullable Place home, List<Place> places) {
        GeoPoint from = home == null ? null : home.point();
        if (from == null) {
            return null;
        }
        return places.stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .map(from::distanceKmTo)
                .min(Double::compare)
                .orElse(null);
    }
}
