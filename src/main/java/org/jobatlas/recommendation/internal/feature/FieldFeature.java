package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.CommonFields;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.FieldScores;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the fields of work of profile and posting are the same. */
@Component
@Order(40)
class FieldFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            CommonFields.FEATURE,
            "overlap of the probable fields of work (Bhattacharyya coefficient)",
            Range.UNIT,
            new Colour("oklch(0.6 0.13 150)", "oklch(0.77 0.12 150)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        FieldScores sought = request.profile().fields();
        return contender -> CommonFields.of(sought, contender.posting());
    }
}
