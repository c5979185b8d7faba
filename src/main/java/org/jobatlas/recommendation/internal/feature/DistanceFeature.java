package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How near the nearest place of the posting is. */
@Component
@Order(80)
class DistanceFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "distance",
            "nearness of the nearest place, falling to a third in 40 km; remote work is near everywhere",
            Range.UNIT,
            new Colour("oklch(0.6 0.1 115)", "oklch(0.8 0.1 115)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    /** Where nearness has fallen to 1/e. */
    private static final double NEAR_KM = 40;

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        Place home = request.profile().place();
        return contender -> nearness(home, contender.posting());
    }

    private static double nearness(@Nullable Place home, PostingFeatures posting) {
        if (posting.remote() == RemoteKind.REMOTE) {
            return home == null ? NOT_STATED : 1;
        }
        Double km = Distances.km(home, posting.places());
        return km == null ? NOT_STATED : Math.exp(-km / NEAR_KM);
    }
}
