package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much of the wording of the profile stands in the posting. */
@Component
@Order(20)
class WordingFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "wording",
            "BM25 score of the most telling words, relative to the best of the list",
            Range.UNIT,
            new Colour("oklch(0.78 0.13 88)", "oklch(0.84 0.12 88)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        return Contender::wording;
    }
}
