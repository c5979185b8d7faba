package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.Meaning;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How near the meanings of profile and posting are. */
@Component
@Order(30)
class MeaningFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            Meaning.FEATURE,
            "cosine of the vectors of profile and posting, 0.15 and less as 0, 0.75 and more as 1",
            Range.UNIT,
            new Colour("oklch(0.68 0.16 45)", "oklch(0.76 0.14 45)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        float[] sought = request.sought();
        return contender -> Meaning.of(sought, contender.posting().vector());
    }
}
