package org.jobatlas.recommendation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;
import org.jobatlas.recommendation.ui.facts.ProfileEdit;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A change suggested by an answer: "too far" a smaller radius, "wrong level" another level, "not my field" one field
 * less, "pay" a minimum pay.
 *
 * @param undo reverts only this change
 */
record Implied(String text, Change change, Change undo) {

    /**
     * What is changed.
     *
     * @param edit of the profile; null where the limits change
     */
    record Change(
            @Nullable UnaryOperator<ProfileEdit> edit, UnaryOperator<Scope> scope, UnaryOperator<JobFilters> limits) {

        static Change ofProfile(UnaryOperator<ProfileEdit> edit) {
            return new Change(edit, scope -> scope, limits -> limits);
        }

        static Change ofHorizon(Horizon horizon) {
            return new Change(null, scope -> scope.within(horizon), limits -> limits);
        }

        static Change ofLimits(UnaryOperator<JobFilters> limits) {
            return new Change(null, scope -> scope, limits);
        }
    }

    private static final List<Double> RADII = List.of(250.0, 100.0, 50.0, 25.0, 10.0);
    private static final int PAY_STEP = 1000;

    static List<Implied> of(Reason reason, PostingSummary posting, MatchSession session, Locale locale) {
        Profile profile = session.profile();
        if (profile == null) {
            return List.of();
        }
        return switch (reason) {
            case TOO_FAR -> nearer(posting, profile, session.settings(), locale);
            case WRONG_LEVEL -> levels(posting, profile, locale);
            case WRONG_FIELD -> withoutField(posting, profile, locale);
            case PAY -> leastPay(posting, session.settings(), locale);
            default -> List.of();
        };
    }

    /** The widest usual circle that the job lies outside of; where no circle can be drawn, the country. */
    private static List<Implied> nearer(
            PostingSummary posting, Profile profile, RecommendationSettings settings, Locale locale) {
        Place home = profile.place();
        GeoPoint from = home == null ? null : home.point();
        Area drawn = settings.limits().area();
        GeoPoint centre = drawn == null ? from : drawn.center();
        Double km = centre == null
                ? null
                : posting.places().stream()
                        .map(Place::point)
                        .filter(Objects::nonNull)
                        .map(centre::distanceKmTo)
                        .min(Double::compare)
                        .orElse(null);
        if (km != null) {
            return RADII.stream()
                    .filter(radius -> radius < km && radius < present(drawn, settings))
                    .limit(1)
                    .map(radius -> within(radius, drawn, settings, locale))
                    .toList();
        }
        Horizon horizon = settings.scope().horizon();
        return horizon.kind() == Horizon.Kind.ANYWHERE && home != null && home.country() != null
                ? List.of(new Implied(
                        translate(
                                locale,
                                "match.offer.country",
                                Locale.of("", home.country()).getDisplayCountry(locale)),
                        Change.ofHorizon(Horizon.COUNTRY),
                        Change.ofHorizon(horizon)))
                : List.of();
    }

    /** The circle of today; without one of the person's own it is the usual one where places are assumed. */
    private static double present(@Nullable Area drawn, RecommendationSettings settings) {
        if (drawn != null) {
            return drawn.radiusKm();
        }
        Horizon horizon = settings.scope().horizon();
        Double own = horizon.radiusKm();
        if (own != null) {
            return own;
        }
        return horizon.equals(Horizon.ASSUMED) ? ReachAssumption.USUAL_KM : Double.MAX_VALUE;
    }

    private static Implied within(double radius, @Nullable Area drawn, RecommendationSettings settings, Locale locale) {
        String text = translate(locale, "match.offer.radius", Math.round(radius));
        if (drawn == null) {
            return new Implied(
                    text,
                    Change.ofHorizon(Horizon.within(radius)),
                    Change.ofHorizon(settings.scope().horizon()));
        }
        Area nearer = new Area(drawn.name(), drawn.center(), radius);
        return new Implied(
                text,
                Change.ofLimits(limits -> limits.within(nearer)),
                Change.ofLimits(limits -> limits.within(drawn)));
    }

    /**
     * A step away from the level of the job; both ways where the job says none or the same. Where no level was read, that of the job is
     * what is stepped away from.
     */
    @SuppressWarnings("EnumOrdinal") // the order of the levels is what they mean
    private static List<Implied> levels(PostingSummary posting, Profile profile, Locale locale) {
        Seniority asked = posting.seniority();
        Seniority now = profile.seniority();
        Seniority from = now != null ? now : asked != null ? asked : Seniority.MID;
        List<Implied> offers = new ArrayList<>();
        if (from.ordinal() > 0 && (asked == null || asked.compareTo(from) >= 0)) {
            offers.add(level(now, Seniority.values()[from.ordinal() - 1], locale));
        }
        if (from.ordinal() < Seniority.values().length - 1 && (asked == null || asked.compareTo(from) <= 0)) {
            offers.add(level(now, Seniority.values()[from.ordinal() + 1], locale));
        }
        return offers;
    }

    private static Implied level(@Nullable Seniority now, Seniority level, Locale locale) {
        return new Implied(
                translate(locale, "match.offer.level", FactWording.of(level, locale)),
                Change.ofProfile(p -> p.withSeniority(level)),
                Change.ofProfile(p -> p.withSeniority(now)));
    }

    private static List<Implied> withoutField(PostingSummary posting, Profile profile, Locale locale) {
        String field = posting.field();
        double share = field == null ? 0 : profile.fields().of(field);
        return field == null || share <= 0
                ? List.of()
                : List.of(new Implied(
                        translate(locale, "match.offer.field"),
                        Change.ofProfile(p -> p.withoutField(field)),
                        Change.ofProfile(p -> p.withField(field, share))));
    }

    /** More than this job pays at best. */
    private static List<Implied> leastPay(PostingSummary posting, RecommendationSettings settings, Locale locale) {
        PayRange pay = posting.pay();
        if (pay == null || pay.annualTop() <= 0) {
            return List.of();
        }
        int floor = (int) Math.min(Integer.MAX_VALUE / 2.0, (Math.floor(pay.annualTop() / PAY_STEP) + 1) * PAY_STEP);
        String text = translate(
                locale,
                "match.offer.pay",
                NumberFormat.getIntegerInstance(locale).format(floor),
                pay.currency());
        PayLimit before = settings.limits().pay();
        return List.of(new Implied(
                text,
                Change.ofLimits(limits -> limits.paying(PayLimit.atLeast(floor, pay.currency()))),
                Change.ofLimits(limits -> limits.paying(before))));
    }
}
