package org.jobatlas.recommendation.internal.feature;

import java.util.List;
import java.util.Set;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;

/** Weighted share of the asked skills that somebody has. */
public final class SkillShare {

    /** Weight of a skill that every field of work asks for; others weigh 1. */
    private static final double GENERAL = 0.35;

    /**
     * Weight of an imaginary unmatched skill (smoothing), so that one match of one skill is not worth the full range.
     */
    private static final double UNMET = 1;

    private final Taxonomy taxonomy;

    public SkillShare(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** From 0 to below 1; not a number where either side names no skill. */
    public double of(Set<String> had, List<String> asked) {
        if (had.isEmpty() || asked.isEmpty()) {
            return Feature.NOT_STATED;
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
