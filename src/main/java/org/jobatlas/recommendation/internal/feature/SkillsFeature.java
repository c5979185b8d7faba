package org.jobatlas.recommendation.internal.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.Skill;
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

    /** Weight of a skill that every field of work asks for; others weigh 1. */
    private static final double GENERAL = 0.35;

    /**
     * Weight of an imaginary unmatched skill (smoothing), so that one match of one skill is not worth the full range.
     */
    private static final double UNMET = 1;

    private final Taxonomy taxonomy;

    SkillsFeature(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        // asked for every skill of every contender, which a hash set answers fastest where the answer is no
        Set<String> had = new HashSet<>(request.profile().skills());
        return contender -> share(had, contender.posting().skills());
    }

    private double share(Set<String> had, List<String> asked) {
        if (had.isEmpty() || asked.isEmpty()) {
            return NOT_STATED;
        }
        double met = 0;
        double all = UNMET;
        for (String skill : asked) {
            double weight = weight(skill);
            all += weight;
            met += had.contains(skill) ? weight : 0;
        }
        return met / all;
    }

    private double weight(String skill) {
        boolean general = taxonomy.findSkill(skill).map(Skill::general).orElse(false);
        return general ? GENERAL : 1;
    }
}
