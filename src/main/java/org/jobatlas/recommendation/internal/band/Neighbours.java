package org.jobatlas.recommendation.internal.band;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.RelatedFields;

/**
 * Jobs of fields of work beside the person's own, which stand behind a list with room as stretches when the dial is in its broad half:
 * none at the middle, {@value #MOST} at its end.
 */
final class Neighbours {

    private static final double MIDDLE = 0.5;
    private static final int MOST = 4;
    private static final int OF_ONE_FIELD = 2;
    private static final Comparator<Judged> BEST_FIRST =
            Comparator.comparingDouble(item -> -item.rated().score());

    private final BandRule rule;
    private final RelatedFields fields;

    Neighbours(BandRule rule, RelatedFields fields) {
        this.rule = rule;
        this.fields = fields;
    }

    /** What is offered and neighbours, as stretches whatever their score, best first. */
    List<Judged> behind(List<Judged> offered, List<Judged> judged, ListRequest request) {
        int room = room(offered, request.settings());
        if (room <= 0) {
            return offered;
        }
        Set<String> beside = fields.beyondOwn(request.profile());
        Map<String, Integer> taken = new HashMap<>();
        Stream<Judged> neighbours = judged.stream()
                .filter(item -> beside.contains(field(item)))
                .filter(item -> rule.isNeighbour(item.rated().score(), item.gates()))
                .filter(item -> !offered.contains(item))
                .sorted(BEST_FIRST)
                .filter(item -> taken.merge(field(item), 1, Integer::sum) <= OF_ONE_FIELD)
                .limit(room)
                .map(item -> new Judged(item.rated(), item.gates(), Band.STRETCH));
        return Stream.concat(offered.stream(), neighbours)
                .sorted(Comparator.comparing(Judged::band).thenComparing(BEST_FIRST))
                .toList();
    }

    private static int room(List<Judged> offered, RecommendationSettings settings) {
        if (settings.scope().everything()) {
            return 0;
        }
        double broad = Math.max(0, settings.dial() - MIDDLE) / (1 - MIDDLE);
        return Math.min((int) Math.round(MOST * broad), settings.size() - offered.size());
    }

    private static String field(Judged item) {
        return Diversification.field(item.rated());
    }
}
