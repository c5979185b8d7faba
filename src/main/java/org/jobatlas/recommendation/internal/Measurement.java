package org.jobatlas.recommendation.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.Vectors;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures the features of a posting for a profile: every value from 0 to 1, NaN where posting or profile does not say. */
@Component
class Measurement {

    private static final double NOT_STATED = Double.NaN;
    private static final double LOWEST_COSINE = 0.15;
    private static final double HIGHEST_COSINE = 0.75;
    private static final double LEVEL_SPAN = 3;
    private static final double NEAR_KM = 40;
    private static final double FRESH_DAYS = 30;
    private static final double GENERAL_SKILL = 0.35;
    private static final double SKILL_PRIOR = 1;

    /** Titles repeat from list to list. */
    private static final int KEPT_TITLES = 50_000;

    private final Taxonomy taxonomy;
    private final Clock clock;
    private final LoadingCache<String, Set<String>> titleWords =
            Caffeine.newBuilder().maximumSize(KEPT_TITLES).build(TitleWords::of);

    Measurement(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** Values in the order of {@link FeatureName}. */
    double[] measure(ProfileView view, Contender contender, RecommendationSettings settings) {
        PostingFeatures posting = contender.posting();
        double[] values = new double[FeatureName.values().length];
        for (FeatureName feature : FeatureName.values()) {
            values[feature.ordinal()] = switch (feature) {
                case AGREEMENT -> contender.agreement();
                case WORDING -> contender.wording();
                case MEANING -> meaning(view.profile(), posting);
                case FIELD -> field(view.profile().fields(), posting);
                case SKILLS -> skills(view.skills(), posting.skills());
                case TITLE -> title(view, posting);
                case LEVEL -> level(view.profile(), posting);
                case DISTANCE -> nearness(view.profile(), posting);
                case PAY -> pay(settings.limits().payFloor(), posting.pay());
                case FRESHNESS -> freshness(posting);
            };
        }
        return values;
    }

    private static double meaning(Profile profile, PostingFeatures posting) {
        float[] vector = posting.vector();
        if (vector == null) {
            return NOT_STATED;
        }
        double cosine = Vectors.dot(profile.vector(), vector);
        return Math.clamp((cosine - LOWEST_COSINE) / (HIGHEST_COSINE - LOWEST_COSINE), 0, 1);
    }

    /** Bhattacharyya coefficient of the two distributions over fields of work. */
    private static double field(FieldScores profile, PostingFeatures posting) {
        FieldScores scores = posting.fieldScores();
        String stated = posting.field();
        if (profile.probabilities().isEmpty() || (scores.probabilities().isEmpty() && stated == null)) {
            return NOT_STATED;
        }
        double overlap = 0;
        for (String field : profile.probabilities().keySet()) {
            double share = field.equals(stated) ? Math.max(scores.of(field), 0.5) : scores.of(field);
            overlap += Math.sqrt(profile.of(field) * share);
        }
        return Math.min(1, overlap);
    }

    /** Weighted share of the asked skills that are had; one unmet skill is added so that a single match is not everything. */
    private double skills(Set<String> had, List<String> asked) {
        if (had.isEmpty() || asked.isEmpty()) {
            return NOT_STATED;
        }
        double met = 0;
        double all = SKILL_PRIOR;
        for (String skill : asked) {
            double weight = weight(skill);
            all += weight;
            met += had.contains(skill) ? weight : 0;
        }
        return met / all;
    }

    /** Skills that every field of work asks for say little. */
    private double weight(String skill) {
        boolean general = taxonomy.findSkill(skill).map(Skill::general).orElse(false);
        return general ? GENERAL_SKILL : 1;
    }

    private double title(ProfileView view, PostingFeatures posting) {
        if (view.titles().isEmpty()) {
            return NOT_STATED;
        }
        Set<String> words = titleWords.get(posting.title());
        return view.titles().stream()
                .mapToDouble(held -> held.weight() * likeness(held, words, posting.occupations()))
                .max()
                .orElse(NOT_STATED);
    }

    private static double likeness(ProfileView.HeldTitle held, Set<String> words, List<String> occupations) {
        boolean same = occupations.stream().anyMatch(held.occupations()::contains);
        return same ? TitleWords.saying(held.words()) : TitleWords.likeness(held.words(), words);
    }

    private static double level(Profile profile, PostingFeatures posting) {
        return profile.seniority() == null || posting.seniority() == null
                ? NOT_STATED
                : Math.max(0, 1 - profile.seniority().distanceTo(posting.seniority()) / LEVEL_SPAN);
    }

    private static double nearness(Profile profile, PostingFeatures posting) {
        if (posting.remote() == RemoteKind.REMOTE) {
            return profile.place() == null ? NOT_STATED : 1;
        }
        Double km = distanceKm(profile, posting.places());
        return km == null ? NOT_STATED : Math.exp(-km / NEAR_KM);
    }

    /** From the profile's place to the nearest place of the posting; null where either is not known. */
    static @Nullable Double distanceKm(Profile profile, List<Place> places) {
        GeoPoint home = profile.place() == null ? null : profile.place().point();
        if (home == null) {
            return null;
        }
        return places.stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .map(home::distanceKmTo)
                .min(Double::compare)
                .orElse(null);
    }

    private static double pay(@Nullable Integer floor, @Nullable PayRange pay) {
        return floor == null || pay == null ? NOT_STATED : Math.clamp(pay.annualTop() / floor - 1, 0, 1);
    }

    private double freshness(PostingFeatures posting) {
        double days = Duration.between(posting.publishedAt(), clock.instant()).toHours() / 24.0;
        return Math.exp(-Math.max(0, days) / FRESH_DAYS);
    }
}
