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
 * The occupations that somebody held, and how the titles of jobs relate to them: by unit groups of ISCO-08, where a group holds
 * what is not elsewhere classified by the occupation of the taxonomy, and where a title names no group that is one occupation
 * by its words.
 */
final class HeldWork {

    private static final int LEAST_MONTHS = 6;

    private final WorkLevels levels;
    private final TitleWords words;
    private final Set<String> held;
    private final List<Set<String>> heldWords;
    private final Set<String> occupations;

    HeldWork(Profile profile, WorkLevels levels, TitleWords words) {
        this.levels = levels;
        this.words = words;
        List<Experience> posts = lasting(profile.experience());
        held = posts.stream()
                .map(Experience::title)
                .map(title -> levels.of(title).occupation())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        occupations = posts.stream()
                .map(Experience::occupation)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        heldWords = posts.stream()
                .map(Experience::title)
                .filter(title -> levels.of(title).occupation() == null)
                .map(words::of)
                .filter(said -> words.saying(said) >= 1)
                .distinct()
                .toList();
    }

    /** Work of a few months that ended is hardly work that was held, unless there was no other. */
    private static List<Experience> lasting(List<Experience> all) {
        List<Experience> lasting =
                all.stream().filter(post -> post.lasted(LEAST_MONTHS)).toList();
        return lasting.isEmpty() ? all : lasting;
    }

    /** Whether the job is work that was held. */
    boolean holds(PostingFeatures posting) {
        WorkLevel level = levels.of(posting.title());
        String group = level.occupation();
        if (group != null) {
            return held.contains(group);
        }
        boolean same = level.residual() && posting.occupations().stream().anyMatch(occupations::contains);
        return same || isHeld(words.of(posting.title()));
    }

    /** All words of a title that was held, of two words at least; a single word, as in "Teacher", is the whole title or says too little. */
    private boolean isHeld(Set<String> asked) {
        return heldWords.stream()
                .anyMatch(title -> title.equals(asked) || (title.size() > 1 && asked.containsAll(title)));
    }
}
