package org.jobatlas.recommendation.internal.band;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.RelatedFields;

/**
 * Jobs of fields of work beside the person's own, which stand below the list as stretches when the dial is in its broad half: none at
 * the middle, {@value #MOST} at its end. They take no place of the list.
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

    /** What is offered, and behind it neighbours, best first, as stretches whatever their score. */
    List<Judged> behind(List<Judged> offered, List<Judged> judged, ListRequest request) {
        int count = count(request.settings());
        if (count == 0) {
            return offered;
        }
        Set<String> beside = fields.beyondOwn(request.profile());
        Set<PostingId> taken = offered.stream().map(Judged::id).collect(Collectors.toSet());
        Map<String, Integer> ofField = new HashMap<>();
        Stream<Judged> neighbours = judged.stream()
                .filter(item -> beside.contains(field(item)))
                .filter(item -> rule.isNeighbour(item.rated().score(), item.gates()))
                .filter(item -> !taken.contains(item.id()))
                .sorted(BEST_FIRST)
                .filter(item -> ofField.merge(field(item), 1, Integer::sum) <= OF_ONE_FIELD)
                .limit(count)
                .map(item -> new Judged(item.rated(), item.gates(), Band.STRETCH, true));
        return Stream.concat(offered.stream(), neighbours).toList();
    }

    private static int count(RecommendationSettings settings) {
        double broad = Math.max(0, settings.dial() - MIDDLE) / (1 - MIDDLE);
        return settings.scope().everything() ? 0 : (int) Math.round(MOST * broad);
    }

    private static String field(Judged item) {
        return Diversification.field(item.rated());
    }
}
