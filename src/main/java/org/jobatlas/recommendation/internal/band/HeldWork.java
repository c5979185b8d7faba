package org.jobatlas.recommendation.internal.band;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.internal.feature.TitleWords;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;

/**
 * The occupations that somebody held, and what the titles of jobs are beside them: by unit groups of ISCO-08, and where a title names
 * no group that is one occupation, by its words.
 */
final class HeldWork {

    private final WorkLevels levels;
    private final TitleWords words;
    private final Set<String> held;
    private final List<Set<String>> heldWords;

    HeldWork(Profile profile, WorkLevels levels, TitleWords words) {
        this.levels = levels;
        this.words = words;
        held = profile.experience().stream()
                .map(Experience::title)
                .map(title -> levels.of(title).occupation())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        heldWords = profile.experience().stream()
                .map(Experience::title)
                .filter(title -> levels.of(title).occupation() == null)
                .map(words::of)
                .filter(said -> words.saying(said) >= 1)
                .distinct()
                .toList();
    }

    KindOfWork kindOf(PostingFeatures posting) {
        WorkLevel level = levels.of(posting.title());
        String group = level.unitGroup();
        if ((group != null && held.contains(group))
                || (level.occupation() == null && isHeld(words.of(posting.title())))) {
            return KindOfWork.HELD;
        }
        return group == null ? KindOfWork.VAGUE : KindOfWork.OTHER;
    }

    /** All words of a title that was held, of two words at least; a single word, as in "Teacher", is the whole title or says too little. */
    private boolean isHeld(Set<String> asked) {
        return heldWords.stream()
                .anyMatch(title -> title.equals(asked) || (title.size() > 1 && asked.containsAll(title)));
    }
}
