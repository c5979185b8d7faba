package org.jobatlas.recommendation.internal.feature;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jobatlas.job.PayRates;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.search.PayLimit;
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
        PayLimit least = request.settings().limits().pay();
        return contender -> excess(least, contender.posting().pay());
    }

    private static double excess(@Nullable PayLimit least, @Nullable PayRange pay) {
        if (least == null || pay == null) {
            return NOT_STATED;
        }
        OptionalDouble annual = PayRates.current().annualTop(pay, least.currency());
        return annual.isEmpty() || least.from() <= 0
                ? NOT_STATED
                : Math.clamp(annual.getAsDouble() / least.from() - 1, 0, 1);
    }
}
