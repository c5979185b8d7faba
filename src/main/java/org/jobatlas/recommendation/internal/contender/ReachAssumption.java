package org.jobatlas.recommendation.internal.contender;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.search.Area;
import org.jobatlas.search.Reach;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.Union;
import org.jspecify.annotations.Nullable;

/**
 * From where a person lives to where that person is taken to look for work. A circle that the person drew as a limit is enough: then
 * nothing is assumed. Whoever says that they would move is taken to look in the whole country, and where else they may work.
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
        boolean moves = horizon.kind() == Horizon.Kind.ASSUMED
                && Boolean.TRUE.equals(profile.facts().relocates());
        return new Assumed(
                home,
                moves ? null : radius(home, horizon),
                guessed ? settings.scope().guessedCountry() : country,
                guessed,
                moves ? further(profile, country) : Set.of());
    }

    /** Where somebody who would move may work; without a known country of residence it widens nothing. */
    private static Set<String> further(Profile profile, @Nullable String home) {
        return home == null
                ? Set.of()
                : profile.facts().rightToWork().stream()
                        .flatMap(code -> Union.countries(code).stream())
                        .filter(code -> !code.equals(home))
                        .collect(Collectors.toUnmodifiableSet());
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
        Set<String> countries = new HashSet<>(assumed.further());
        if (assumed.country() != null) {
            countries.add(assumed.country());
        }
        return area == null && countries.isEmpty() ? null : new Reach(area, countries);
    }
}
