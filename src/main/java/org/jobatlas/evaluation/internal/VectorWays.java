package org.jobatlas.evaluation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.embedding.PoolingComparison;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.recommendation.VectorSpace;
import org.springframework.stereotype.Component;

/** Vectors made in other ways than the portal's. */
@Component
class VectorWays {

    private final PoolingComparison poolings;
    private final PostingSummaries summaries;

    VectorWays(PoolingComparison poolings, PostingSummaries summaries) {
        this.poolings = poolings;
        this.summaries = summaries;
    }

    List<String> names() {
        return poolings.ways();
    }

    /** The vectors of a text in the ways that are asked for. */
    Map<String, float[]> of(String text, Set<String> ways) {
        if (ways.isEmpty()) {
            return Map.of();
        }
        Map<String, float[]> vectors = new HashMap<>(poolings.embed(text.isBlank() ? "-" : text));
        vectors.keySet().retainAll(ways);
        return vectors;
    }

    /** The spaces of a corpus in the ways that are asked for. */
    Map<String, VectorSpace> spaces(List<PostingId> postings, Set<String> ways) {
        if (ways.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<PostingId, float[]>> byWay = new HashMap<>();
        summaries
                .texts(postings)
                .forEach((posting, text) -> of(text, ways).forEach((way, vector) -> byWay.computeIfAbsent(
                                way, any -> new HashMap<>())
                        .put(posting, vector)));
        Map<String, VectorSpace> spaces = new HashMap<>();
        ways.forEach(way -> spaces.put(way, new VectorSpace(Objects.requireNonNull(byWay.get(way)))));
        return spaces;
    }
}
