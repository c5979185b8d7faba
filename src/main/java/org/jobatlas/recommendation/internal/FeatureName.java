package org.jobatlas.recommendation.internal;

import java.util.Locale;

/** The named features of the re-ranker, in the order of their values. */
enum FeatureName {
    /** Place in both retrievals. */
    AGREEMENT,
    /** BM25 over the most telling words. */
    WORDING,
    /** Cosine of the vectors. */
    MEANING,
    /** Overlap of the probable fields of work. */
    FIELD,
    /** Share of the asked skills that the profile has. */
    SKILLS,
    /** Likeness of the job titles. */
    TITLE,
    /** Closeness of the levels of experience. */
    LEVEL,
    /** Nearness of the places. */
    DISTANCE,
    /** Pay against the floor that was asked for. */
    PAY,
    /** Age of the posting. */
    FRESHNESS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
