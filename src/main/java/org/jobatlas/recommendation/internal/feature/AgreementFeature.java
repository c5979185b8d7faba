package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far up both retrievals have the posting. */
@Component
@Order(10)
class AgreementFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "agreement",
            "places in both retrievals, 1 for the first place in each",
            Range.UNIT,
            new Colour("oklch(0.62 0.11 240)", "oklch(0.78 0.09 240)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        return Contender::agreement;
    }
}
