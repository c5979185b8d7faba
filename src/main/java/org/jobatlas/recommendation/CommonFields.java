package org.jobatlas.recommendation;

import java.util.Map;
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
        for (Map.Entry<String, Double> field : sought.probabilities().entrySet()) {
            double share = scores.of(field.getKey());
            double atLeast = field.getKey().equals(named) ? Math.max(share, NAMED) : share;
            overlap += Math.sqrt(field.getValue() * atLeast);
        }
        return Math.min(1, overlap);
    }
}
