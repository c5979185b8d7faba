package org.jobatlas.learning.internal.adapt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;

/**
 * A logged list as training data for the query adapter: vectors, grades and weights.
 *
 * @param sought vector of the resume
 * @param postings vectors of the postings shown
 * @param grades grades of the postings
 * @param weights inverse propensity weights by position
 * @param counting weight of the list
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record MeantList(float[] sought, float[][] postings, int[] grades, double[] weights, double counting) {

    private static final double MOST_WEIGHT = 5;

    /** Empty where the vector of the resume was not kept, or too few postings still exist. */
    static Optional<MeantList> of(Episode episode, Map<PostingId, PostingFeatures> known, PositionBias bias) {
        float[] sought = episode.sought();
        List<float[]> vectors = new ArrayList<>();
        List<Episode.Item> items = new ArrayList<>();
        for (Episode.Item item : episode.items()) {
            PostingFeatures posting = known.get(new PostingId(item.posting()));
            float[] vector = posting == null ? null : posting.vector();
            if (vector != null && sought != null && vector.length == sought.length) {
                vectors.add(vector);
                items.add(item);
            }
        }
        return sought == null
                        || items.stream()
                                        .mapToInt(Episode.Item::grade)
                                        .distinct()
                                        .count()
                                < 2
                ? Optional.empty()
                : Optional.of(new MeantList(
                        sought,
                        vectors.toArray(float[][]::new),
                        items.stream().mapToInt(Episode.Item::grade).toArray(),
                        items.stream()
                                .mapToDouble(item -> Math.min(MOST_WEIGHT, bias.weight(item.rank())))
                                .toArray(),
                        episode.weight()));
    }
}
