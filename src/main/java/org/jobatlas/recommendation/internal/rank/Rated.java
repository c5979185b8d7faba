package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import java.util.function.Supplier;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.internal.contender.Contender;

/**
 * A contender with its score.
 *
 * @param reasons asked of what is shown alone, as some models take their time; the score is the sum of its parts
 * @param score in whole tenths
 * @param values what was measured, NaN where not stated; empty where nothing was
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Rated(Contender contender, Supplier<List<Part>> reasons, double score, double[] values) {

    public Rated(Contender contender, List<Part> parts, double score) {
        this(contender, () -> parts, score, new double[0]);
    }

    public List<Part> parts() {
        return List.copyOf(reasons.get());
    }
}
