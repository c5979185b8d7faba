package org.jobatlas.recommendation.internal.band;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.search.Area;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * An order by date, distance or wording, without any learned model; of equals the newer comes first.
 *
 * @param from the place that distances are measured from; null where it is not known
 */
public record PlainOrder(ListOrder order, @Nullable GeoPoint from) {

    private static final Comparator<Judged> NEWER = Comparator.comparing(
                    (Judged item) -> item.rated().contender().posting().publishedAt())
            .reversed()
            .thenComparing(item -> item.id().value());

    /** Empty where a model makes the order. */
    public static Optional<PlainOrder> of(ListRequest request) {
        RecommendationSettings settings = request.settings();
        return settings.order().learned()
                ? Optional.empty()
                : Optional.of(
                        new PlainOrder(settings.order(), start(request.profile().place(), settings)));
    }

    private static @Nullable GeoPoint start(@Nullable Place home, RecommendationSettings settings) {
        Area drawn = settings.limits().area();
        if (home != null && home.point() != null) {
            return home.point();
        }
        return drawn == null ? null : drawn.center();
    }

    /** What decides where a job stands, more first; null where the advertisement does not say, which comes last. */
    public @Nullable Double key(Contender contender) {
        return switch (order) {
            case BEST -> throw new IllegalStateException("The order of a model has no key");
            case NEWEST -> (Double) (double) contender.posting().publishedAt().toEpochMilli();
            case NEAREST -> nearness(contender);
            case WORDS -> (Double) contender.wording();
        };
    }

    private @Nullable Double nearness(Contender contender) {
        GeoPoint start = from;
        return start == null
                ? null
                : contender.posting().places().stream()
                        .flatMap(place -> Optional.ofNullable(place.point()).stream())
                        .map(point -> -start.distanceKmTo(point))
                        .max(Double::compare)
                        .orElse(null);
    }

    /** All of them in this order, whatever their bands. */
    public List<Judged> sorted(List<Judged> shown) {
        return shown.stream()
                .sorted(Comparator.comparingDouble((Judged item) -> -place(item))
                        .thenComparing(NEWER))
                .toList();
    }

    private double place(Judged item) {
        Double key = key(item.rated().contender());
        return key == null ? Double.NEGATIVE_INFINITY : key;
    }

    /** What a list is made of, in this order: without copies, as in every list. */
    public static List<Rated> pool(List<Judged> sorted, int size) {
        return Diversification.pool(sorted.stream().map(Judged::rated).toList(), List.of(), size).stream()
                .limit(size)
                .toList();
    }

    /** The first of them, without copies. */
    public List<Judged> chosen(List<Judged> shown, int size) {
        IdentityHashMap<Rated, Judged> byRated = new IdentityHashMap<>();
        shown.forEach(item -> byRated.put(item.rated(), item));
        return pool(sorted(shown), size).stream().map(byRated::get).toList();
    }
}
