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
        return poolings.poolings();
    }

    /** The vectors of a text by the pooling methods that are asked for. */
    public Map<String, float[]> of(String text, Set<String> wanted) {
        return wanted.isEmpty() ? Map.of() : poolings.embed(text.isBlank() ? NOTHING : text, wanted);
    }

    /** The spaces of a corpus by the pooling methods that are asked for. */
    public Map<String, VectorSpace> spaces(List<PostingId> postings, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, float[]>> known = new HashMap<>();
        wanted.forEach(pooling -> known.put(pooling, kept.load(pooling)));
        Map<PostingId, String> texts = summaries.texts(postings);
        Set<String> completed = new HashSet<>();
        texts.values().forEach(text -> completed.addAll(complete(text, known)));
        completed.forEach(pooling -> kept.save(pooling, vectors(known, pooling)));
        Map<String, VectorSpace> spaces = new HashMap<>();
        wanted.forEach(pooling -> spaces.put(pooling, space(texts, vectors(known, pooling))));
        return spaces;
    }

    /** Computes the vectors that are missing of a text and tells by which methods they were. */
    private Set<String> complete(String text, Map<String, Map<String, float[]>> known) {
        String key = KeptVectors.key(text);
        Set<String> missing = new HashSet<>();
        known.forEach((pooling, vectors) -> {
            if (!vectors.containsKey(key)) {
                missing.add(pooling);
            }
        });
        of(text, missing).forEach((pooling, vector) -> vectors(known, pooling).put(key, vector));
        return missing;
    }

    private static VectorSpace space(Map<PostingId, String> texts, Map<String, float[]> vectors) {
        Map<PostingId, float[]> byPosting = new HashMap<>();
        texts.forEach(
                (posting, text) -> byPosting.put(posting, Objects.requireNonNull(vectors.get(KeptVectors.key(text)))));
        return new VectorSpace(byPosting);
    }

    private static Map<String, float[]> vectors(Map<String, Map<String, float[]>> known, String pooling) {
        return Objects.requireNonNull(known.get(pooling));
    }
}
