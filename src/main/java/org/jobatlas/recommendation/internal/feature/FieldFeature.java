package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.FieldScores;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How far the fields of work of profile and posting are the same. Fields that two versions of the classifier assigned
 * are not compared: after a new version is activated, a posting that the former one classified counts as not stated.
 */
@Component
@Order(40)
class FieldFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "field",
            "overlap of the probable fields of work (Bhattacharyya coefficient)",
            Range.UNIT,
            new Colour("oklch(0.6 0.13 150)", "oklch(0.77 0.12 150)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    /** The least share of a field that the posting itself names. */
    private static final double NAMED = 0.5;

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        FieldScores sought = request.profile().fields();
        return contender -> overlap(sought, contender.posting());
    }

    private static double overlap(FieldScores sought, PostingFeatures posting) {
        FieldScores scores = posting.fieldScores();
        String named = posting.field();
        if (!sought.isComparableWith(scores)
                || sought.probabilities().isEmpty()
                || (scores.probabilities().isEmpty() && named == null)) {
            return NOT_STATED;
        }
        double overlap = 0;
        for (String field : sought.probabilities().keySet()) {
            double share = field.equals(named) ? Math.max(scores.of(field), NAMED) : scores.of(field);
            overlap += Math.sqrt(sought.of(field) * share);
        }
        return Math.min(1, overlap);
    }
}
