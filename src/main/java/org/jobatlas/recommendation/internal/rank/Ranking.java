package org.jobatlas.recommendation.internal.rank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;

/**
 * Contenders in the order of their scores.
 *
 * @param model the one that scored all of them
 * @param items best first
 */
public record Ranking(ModelVersion model, List<Rated> items) {

    public Ranking {
        items = List.copyOf(items);
    }

    /** Both, each posting with the higher of its scores. */
    public Ranking with(Ranking other) {
        Map<PostingId, Rated> best = new LinkedHashMap<>();
        Stream.concat(items.stream(), other.items().stream())
                .forEach(rated -> best.merge(
                        rated.contender().id(), rated, (one, two) -> one.score() >= two.score() ? one : two));
        return new Ranking(
                model,
                best.values().stream()
                        .sorted(Comparator.comparingDouble(Rated::score).reversed())
                        .toList());
    }
}
