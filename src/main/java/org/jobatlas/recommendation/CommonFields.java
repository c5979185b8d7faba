package org.jobatlas.recommendation;

import org.jobatlas.job.PostingFeatures;
import org.jobatlas.taxonomy.FieldScores;

/**
 * How far the fields of work of a person and a posting are the same: the Bhattacharyya coefficient. Fields that two
 * versions of the classifier assigned are not compared: after a new version is activated, a posting that the former one
 * classified counts as not stated.
 */
public final class CommonFields {

    /** Name of the feature. */
    public static final String FEATURE = "field";

    /** The least share of a field that the posting itself names. */
    private static final double NAMED = 0.5;

    private CommonFields() {}

    /** 0 to 1; NaN where nothing can be compared. */
    public static double of(FieldScores sought, PostingFeatures posting) {
        FieldScores scores = posting.fieldScores();
        String named = posting.field();
        if (!sought.isComparableWith(scores)
                || sought.probabilities().isEmpty()
                || (scores.probabilities().isEmpty() && named == null)) {
            return Double.NaN;
        }
        double overlap = 0;
        for (String field : sought.probabilities().keySet()) {
            double share = field.equals(named) ? Math.max(scores.of(field), NAMED) : scores.of(field);
            overlap += Math.sqrt(sought.of(field) * share);
        }
        return Math.min(1, overlap);
    }
}
