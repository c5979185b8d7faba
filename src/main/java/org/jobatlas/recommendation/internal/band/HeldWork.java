package org.jobatlas.recommendation.internal.band;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.WorkLevels;

/** The occupations that somebody held, by unit groups of ISCO-08, and what the titles of jobs are beside them. */
final class HeldWork {

    private final WorkLevels levels;
    private final Set<String> held;

    HeldWork(Profile profile, WorkLevels levels) {
        this.levels = levels;
        held = profile.experience().stream()
                .map(Experience::title)
                .map(title -> levels.of(title).occupation())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    KindOfWork kindOf(PostingFeatures posting) {
        String group = levels.of(posting.title()).unitGroup();
        if (group == null) {
            return KindOfWork.VAGUE;
        }
        return held.contains(group) ? KindOfWork.HELD : KindOfWork.OTHER;
    }
}
