package org.jobatlas.recommendation.internal.gate;

import java.util.function.Predicate;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;

/**
 * Whether a job stands on another step of the ladder than what somebody does now. The {@link LevelGate} fails a job that is two steps
 * up; this says of the others which are not quite the person's own level.
 */
public final class CurrentStep {

    private final WorkLevels levels;
    private final TellingTitles titles;

    public CurrentStep(WorkLevels levels, TellingTitles titles) {
        this.levels = levels;
        this.titles = titles;
    }

    /** Nobody's step is known who states no post. */
    public Predicate<PostingFeatures> another(Profile profile) {
        if (profile.experience().isEmpty()) {
            return _ -> false;
        }
        LadderStep now = HeldLevel.of(profile, levels, titles).latest();
        return posting -> isAnother(levels.of(posting.title()), now);
    }

    /** Long practice is no reason against work without a rank, only against work for beginners. */
    private static boolean isAnother(WorkLevel asked, LadderStep now) {
        if (asked.step().stepsAbove(now) > 0) {
            return true;
        }
        return asked.upTo().stepsAbove(now) < 0
                && (now.compareTo(LadderStep.SENIOR) > 0 || asked.upTo() == LadderStep.ASSISTANT);
    }
}
