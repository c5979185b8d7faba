package org.jobatlas.evaluation.internal.system;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.embedding.PoolingComparison;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.recommendation.VectorSpace;
import org.springframework.stereotype.Component;

/** Vectors made by other pooling methods than the portal's. */
@Component
public class PoolingVectors {

    private static final String NOTHING = "-";

    private final PoolingComparison poolings;
    private final PostingSummaries summaries;
    private final KeptVectors kept;

    PoolingVectors(PoolingComparison poolings, PostingSummaries summaries, KeptVectors kept) {
        this.poolings = poolings;
        this.summaries = summaries;
        this.kept = kept;
    }

    List<String> names() {
        return poolings.ways();
    }

    /** The vectors of a text in the ways that are asked for. */
    public Map<String, float[]> of(String text, Set<String> ways) {
        return ways.isEmpty() ? Map.of() : poolings.embed(text.isBlank() ? NOTHING : text, ways);
    }

    /** The spaces of a corpus in the ways that are asked for. */
    public Map<String, VectorSpace> spaces(List<PostingId> postings, Set<String> ways) {
        if (ways.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, float[]>> known = new HashMap<>();
        ways.forEach(way -> known.put(way, kept.load(way)));
        Map<PostingId, String> texts = summaries.texts(postings);
        Set<String> completed = new HashSet<>();
        texts.values().forEach(text -> completed.addAll(complete(text, known)));
        completed.forEach(way -> kept.save(way, vectors(known, way)));
        Map<String, VectorSpace> spaces = new HashMap<>();
        ways.forEach(way -> spaces.put(way, space(texts, vectors(known, way))));
        return spaces;
    }

    /** Computes the vectors that are missing of a text and tells in which ways they were. */
    private Set<String> complete(String text, Map<String, Map<String, float[]>> known) {
        String key = KeptVectors.key(text);
        Set<String> missing = new HashSet<>();
        known.forEach((way, vectors) -> {
            if (!vectors.containsKey(key)) {
                missing.add(way);
            }
        });
        of(text, missing).forEach((way, vector) -> vectors(known, way).put(key, vector));
        return missing;
    }

    private static VectorSpace space(Map<PostingId, String> texts, Map<String, float[]> vectors) {
        Map<PostingId, float[]> byPosting = new HashMap<>();
        texts.forEach(
                (posting, text) -> byPosting.put(posting, Objects.requireNonNull(vectors.get(KeptVectors.key(text)))));
        return new VectorSpace(byPosting);
    }

    private static Map<String, float[]> vectors(Map<String, Map<String, float[]>> known, String way) {
        return Objects.requireNonNull(known.get(way));
    }
}
