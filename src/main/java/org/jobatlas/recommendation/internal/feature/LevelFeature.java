package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How near the level of the posting is to that of the profile. */
@Component
@Order(70)
class LevelFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "level",
            "closeness of the levels of experience, three steps away as 0",
            Range.UNIT,
            new Colour("oklch(0.6 0.15 0)", "oklch(0.76 0.11 0)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    /** Steps between levels that have nothing in common. */
    private static final double SPAN = 3;

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        Seniority reached = request.profile().seniority();
        return contender -> closeness(reached, contender.posting().seniority());
    }

    private static double closeness(@Nullable Seniority reached, @Nullable Seniority asked) {
        return reached == null || asked == null ? NOT_STATED : Math.max(0, 1 - reached.distanceTo(asked) / SPAN);
    }
}
