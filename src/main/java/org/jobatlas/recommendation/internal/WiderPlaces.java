package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;

/** Counts what a list would gain from wider circles, the whole country, and everywhere; where that is nothing, what comes nearest there. */
final class WiderPlaces {

    private static final List<Double> RADII = List.of(50.0, 100.0, 250.0);

    private final RankingSteps steps;
    private final MeterRegistry meters;

    WiderPlaces(RankingSteps steps, MeterRegistry meters) {
        this.steps = steps;
        this.meters = meters;
    }

    /** Only what adds something, narrowest first, each with what it adds to the list as it is. */
    List<More> of(ListRequest request) {
        Assumed assumed = ReachAssumption.of(request.profile(), request.settings());
        if (assumed.anywhere()) {
            return List.of();
        }
        int now = count(request, request.settings().scope().horizon());
        List<More> more = new ArrayList<>();
        Double radius = assumed.radiusKm();
        if (radius != null) {
            RADII.stream()
                    .filter(wider -> wider > radius)
                    .forEach(wider -> add(more, More.Kind.RADIUS, wider, count(request, Horizon.within(wider)) - now));
            if (assumed.country() != null) {
                add(more, More.Kind.COUNTRY, null, count(request, Horizon.COUNTRY) - now);
            }
        }
        add(more, More.Kind.ANYWHERE, null, count(request, Horizon.ANYWHERE) - now);
        if (now == 0 && more.isEmpty()) {
            int near = steps.nearest(request, new StageClock(meters));
            add(
                    more,
                    More.Kind.NEAREST,
                    null,
                    steps.nearest(within(request, Horizon.ANYWHERE), new StageClock(meters)) - near);
        }
        return more;
    }

    private static void add(
            List<More> more, More.Kind kind, @org.jspecify.annotations.Nullable Double radius, int count) {
        int before = more.isEmpty() ? 0 : more.getLast().count();
        if (count > before) {
            more.add(new More(kind, radius, count));
        }
    }

    private int count(ListRequest request, Horizon horizon) {
        return steps.count(within(request, horizon), new StageClock(meters));
    }

    private static ListRequest within(ListRequest request, Horizon horizon) {
        var settings = request.settings();
        return new ListRequest(
                request.profile(),
                settings.withScope(settings.scope().within(horizon)),
                request.at(),
                request.adapter());
    }
}
