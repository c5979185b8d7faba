package org.jobatlas.recommendation.internal.contender;

import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.search.Area;
import org.jobatlas.search.Reach;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * From where a person lives to where that person is taken to look for work. A circle that the person drew as a limit is enough: then
 * nothing is assumed.
 */
public final class ReachAssumption {

    /** As far as most people go to work every day. */
    public static final double USUAL_KM = 50;

    private ReachAssumption() {}

    /** What is assumed for the person, or was chosen instead. */
    public static Assumed of(Profile profile, RecommendationSettings settings) {
        Horizon horizon = settings.scope().horizon();
        if (settings.limits().area() != null || horizon.kind() == Horizon.Kind.ANYWHERE) {
            return new Assumed(profile.place(), null, null, false);
        }
        Place home = profile.place();
        String country = home == null ? null : home.country();
        boolean guessed = country == null && settings.scope().guessedCountry() != null;
        return new Assumed(
                home, radius(home, horizon), guessed ? settings.scope().guessedCountry() : country, guessed);
    }

    private static @Nullable Double radius(@Nullable Place home, Horizon horizon) {
        if (home == null || home.point() == null) {
            return null;
        }
        return switch (horizon.kind()) {
            case ASSUMED -> (Double) USUAL_KM;
            case RADIUS -> horizon.radiusKm();
            case COUNTRY, ANYWHERE -> null;
        };
    }

    /** The same for the retrieval; null for anywhere. */
    public static @Nullable Reach reach(Assumed assumed) {
        Double km = assumed.radiusKm();
        Place home = assumed.place();
        GeoPoint point = home == null ? null : home.point();
        Area area = km == null || home == null || point == null ? null : new Area(home.name(), point, km);
        return area == null && assumed.country() == null ? null : new Reach(area, assumed.country());
    }
}
