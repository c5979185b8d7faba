package org.jobatlas.recommendation.internal.feature;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How new the posting is. */
@Component
@Order(100)
class FreshnessFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "freshness",
            "age of the posting, falling to a third in 30 days",
            Range.UNIT,
            new Colour("oklch(0.7 0.08 180)", "oklch(0.84 0.07 180)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    /** When freshness has fallen to 1/e. */
    private static final double FRESH_DAYS = 30;

    private static final double HOURS_PER_DAY = 24;

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        return contender -> freshness(contender.posting().publishedAt(), request.at());
    }

    private static double freshness(Instant published, Instant at) {
        double days = Duration.between(published, at).toHours() / HOURS_PER_DAY;
        return Math.exp(-Math.max(0, days) / FRESH_DAYS);
    }
}
