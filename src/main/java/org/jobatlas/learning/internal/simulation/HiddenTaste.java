package org.jobatlas.learning.internal.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * The true preferences of an invented person. A part of them is related to the features of the portal, though in
 * another form: skills count by how many are shared, nearness by bands of travel time, age of the ad by whether it is
 * of this month. A part is unrelated to any feature: how appealing an ad is to everybody, and what this person thinks
 * of an employer. People differ in what they care for.
 *
 * <p>{@code u = w_f · sameField + w_s · min(1, shared/3) + w_d · travel + w_n · new + 0.6 · appeal(posting) + 0.6 ·
 * liking(person, employer)}, weights drawn for each person around those of the population, appeal and liking standard
 * normal. The best hundredth of the catalogue has grade 3, the next three hundredths 2, the next tenth 1.
 */
final class HiddenTaste {

    private static final double UNSEEN = 0.6;
    private static final double SPREAD = 0.35;
    private static final double[] SHARES = {0.01, 0.04, 0.14};
    private static final double[] TRAVEL_KM = {10, 25, 50, 100, 300};

    private final long seed;
    private final Map<PostingId, PostingFeatures> catalogue;
    private final Instant newest;

    HiddenTaste(long seed, Map<PostingId, PostingFeatures> catalogue) {
        this.seed = seed;
        this.catalogue = catalogue;
        this.newest = catalogue.values().stream()
                .map(PostingFeatures::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Grades of the postings that a person would like; all others have 0. */
    Map<PostingId, Integer> grades(UUID person, Profile profile) {
        Random own = new Random(seed ^ person.getMostSignificantBits());
        double[] weights = {1.6, 1.2, 1.8, 0.7};
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= Math.exp(SPREAD * own.nextGaussian());
        }
        Map<PostingId, Double> utilities = new HashMap<>();
        catalogue.forEach((id, posting) -> utilities.put(id, utility(person, profile, posting, weights)));
        List<PostingId> best = utilities.entrySet().stream()
                .sorted(Map.Entry.<PostingId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().value()))
                .limit((long) (catalogue.size() * SHARES[2]))
                .map(Map.Entry::getKey)
                .toList();
        Map<PostingId, Integer> grades = new HashMap<>();
        for (int i = 0; i < best.size(); i++) {
            double share = (double) i / catalogue.size();
            grades.put(best.get(i), share < SHARES[0] ? 3 : share < SHARES[1] ? 2 : 1);
        }
        return grades;
    }

    private double utility(UUID person, Profile profile, PostingFeatures posting, double[] weights) {
        boolean sameField = Objects.equals(mainField(profile), posting.field());
        Set<String> shared = new HashSet<>(posting.skills());
        shared.retainAll(profile.skills());
        boolean isNew = posting.publishedAt().isAfter(newest.minusSeconds(14 * 86_400L));
        return weights[0] * (sameField ? 1 : 0)
                + weights[1] * Math.min(1, shared.size() / 3.0)
                + weights[2] * travel(profile, posting)
                + weights[3] * (isNew ? 1 : 0)
                + UNSEEN * drawn(posting.id().value().hashCode())
                + UNSEEN * drawn(Objects.hash(person, posting.employer()));
    }

    private static @Nullable String mainField(Profile profile) {
        return profile.fields().probabilities().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** 1 at no distance, falling by steps; 0.5 where the distance is not known. */
    private static double travel(Profile profile, PostingFeatures posting) {
        Place home = profile.place();
        @Nullable GeoPoint from = home == null ? null : home.point();
        double nearest = posting.places().stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .mapToDouble(to -> from == null ? Double.NaN : from.distanceKmTo(to))
                .min()
                .orElse(Double.NaN);
        if (Double.isNaN(nearest)) {
            return 0.5;
        }
        int band = 0;
        while (band < TRAVEL_KM.length && nearest > TRAVEL_KM[band]) {
            band++;
        }
        return 1 - (double) band / TRAVEL_KM.length;
    }

    private double drawn(int of) {
        return new Random(seed * 31 + of).nextGaussian();
    }
}
