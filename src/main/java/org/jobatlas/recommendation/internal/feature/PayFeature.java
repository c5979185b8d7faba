package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the pay exceeds what was asked for. */
@Component
@Order(90)
class PayFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "pay",
            "pay above the least that was asked for, twice as much as 1",
            Range.UNIT,
            new Colour("oklch(0.55 0.13 320)", "oklch(0.75 0.11 320)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        Integer least = request.settings().limits().payFloor();
        return contender -> excess(least, contender.posting().pay());
    }

    private static double excess(@Nullable Integer least, @Nullable PayRange pay) {
        return least == null || pay == null ? NOT_STATED : Math.clamp(pay.annualTop() / least - 1, 0, 1);
    }
}
