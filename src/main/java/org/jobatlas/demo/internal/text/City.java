package org.jobatlas.demo.internal.text;

import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;

/** A real city in which invented employers have jobs. */
record City(String name, String region, String country, double latitude, double longitude, int weight) {

    Place place() {
        return new Place(name, region, country, new GeoPoint(latitude, longitude));
    }
}
