package org.jobatlas.recommendation.internal.feature;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How like the posting's title is to the job titles held. */
@Component
@Order(60)
class TitleFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "title",
            "likeness of the job title to the most alike of those held, earlier ones counting less",
            Range.UNIT,
            new Colour("oklch(0.5 0.13 285)", "oklch(0.72 0.11 285)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    private final HeldTitles titles;

    TitleFeature(HeldTitles titles) {
        this.titles = titles;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        List<HeldTitles.Held> held = titles.of(request.profile().experience());
        return contender -> titles.likeness(held, contender.posting());
    }
}
