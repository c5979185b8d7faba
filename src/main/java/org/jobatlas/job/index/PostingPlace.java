package org.jobatlas.job.index;

import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** A place as stored with a posting. */
public record PostingPlace(
        String name,
        @Nullable String region,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public static PostingPlace of(Place place) {
        GeoPoint point = place.point();
        return new PostingPlace(
                place.name(),
                place.region(),
                place.country(),
                point == null ? null : (Double) point.latitude(),
                point == null ? null : (Double) point.longitude());
    }

    public Place toPlace() {
        GeoPoint point = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        return new Place(name, region, country, point);
    }
}
