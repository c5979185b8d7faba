package org.jobatlas.recommendation;

import org.jobatlas.ranking.Vectors;
import org.jspecify.annotations.Nullable;

/** The cosine of the vectors of a resume and a posting, scaled to a feature value from 0 to 1. */
public final class Meaning {

    /** Name of the feature. */
    public static final String FEATURE = "meaning";

    /** Cosines of unrelated texts lie about here. */
    private static final double LOWEST_COSINE = 0.15;

    /** Cosines of a resume and an ad hardly get higher. */
    private static final double HIGHEST_COSINE = 0.75;

    private Meaning() {}

    /** 0 to 1; NaN where the posting has no vector that could be compared. */
    public static double of(float[] sought, float @Nullable [] posting) {
        return posting == null
                ? Double.NaN
                : Math.clamp((Vectors.dot(sought, posting) - LOWEST_COSINE) / (HIGHEST_COSINE - LOWEST_COSINE), 0, 1);
    }
}
