package org.jobatlas.recommendation.internal.feature;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many of the skills that the posting asks for the profile has. */
@Component
@Order(50)
class SkillsFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "skills",
            "weighted share of the asked skills that the profile has",
            Range.UNIT,
            new Colour("oklch(0.55 0.1 205)", "oklch(0.75 0.1 200)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    private final SkillShare share;

    SkillsFeature(Taxonomy taxonomy) {
        this.share = new SkillShare(taxonomy);
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        // asked for every skill of every contender, which a hash set answers fastest where the answer is no
        Set<String> had = new HashSet<>(request.profile().skills());
        return contender -> share.of(had, contender.posting().skills());
    }
}
