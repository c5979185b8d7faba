package org.jobatlas.recommendation.internal.band;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.WorkLevels;

/** Whether the title of a job names an occupation that was held: the same unit group of ISCO-08, four digits. */
final class SameWork implements Predicate<PostingFeatures> {

    private static final int DIGITS = 4;

    private final WorkLevels levels;
    private final Set<String> held;

    SameWork(Profile profile, WorkLevels levels) {
        this.levels = levels;
        held = profile.experience().stream()
                .map(Experience::title)
                .map(title -> levels.of(title).isco())
                .filter(Objects::nonNull)
                .filter(code -> code.length() == DIGITS)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(PostingFeatures posting) {
        String code = levels.of(posting.title()).isco();
        return code != null && held.contains(code);
    }
}
