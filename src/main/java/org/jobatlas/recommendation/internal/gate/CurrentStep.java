package org.jobatlas.recommendation.internal.gate;

import java.util.function.Predicate;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;

/**
 * Whether a job is on another step of the career ladder than the person's current one. {@link LevelGate} fails jobs two
 * steps up; this tells which of the others are not the person's own level.
 */
public final class CurrentStep {

    private final WorkLevels levels;
    private final TellingTitles titles;

    public CurrentStep(WorkLevels levels, TellingTitles titles) {
        this.levels = levels;
        this.titles = titles;
    }

    /** The step is unknown for people without positions. */
    public Predicate<PostingFeatures> another(Profile profile) {
        if (profile.experience().isEmpty()) {
            return _ -> false;
        }
        LadderStep now = HeldLevel.of(profile, levels, titles).latest();
        return posting -> isAnother(levels.of(posting.title()), now);
    }

    /** Long experience excludes only work for beginners, not work without a rank. */
    private static boolean isAnother(WorkLevel asked, LadderStep now) {
        if (asked.step().stepsAbove(now) > 0) {
            return true;
        }
        return asked.upTo().stepsAbove(now) < 0
                && (now.compareTo(LadderStep.SENIOR) > 0 || asked.upTo() == LadderStep.ASSISTANT);
    }
}
