package org.jobatlas.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.Scored;
import org.jobatlas.ranking.Vectors;

/**
 * Vectors of the postings other than those in the index, for evaluations; every search is exhaustive.
 *
 * @param vectors unit vectors, as long as those of the profiles that are compared with them
 */
public record VectorSpace(Map<PostingId, float[]> vectors) {

    public VectorSpace {
        vectors = Map.copyOf(vectors);
    }

    /** The postings of the greatest cosine, best first, ties by identity. */
    public List<PostingId> nearest(float[] vector, Set<PostingId> excluded, int depth) {
        return vectors.entrySet().stream()
                .filter(entry -> !excluded.contains(entry.getKey()))
                .map(entry -> new Scored<>(entry.getKey(), Vectors.dot(vector, entry.getValue())))
                .sorted(Comparator.<Scored<PostingId>>comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.item().value()))
                .limit(depth)
                .map(Scored::item)
                .toList();
    }
}
