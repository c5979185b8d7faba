package org.jobatlas.recommendation.internal.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How like the titles of jobs are to those that somebody held. */
@Component
public class HeldTitles {

    private static final int MAX_TITLES = 5;

    /** What each later title counts less than the one before. */
    private static final double FADING = 0.1;

    /** What other words for work of the same unit group count, where the same title counts 1. */
    private static final double SAME_GROUP = 0.7;

    /** From here on two titles name the same kind of work. */
    private static final double ALIKE = 0.6;

    private final TitleWords titles;
    private final WorkLevels levels;
    private final OccupationCodes codes;

    HeldTitles(TellingTitles telling, WorkLevels levels, OccupationCodes codes) {
        this.levels = levels;
        this.codes = codes;
        this.titles = new TitleWords(telling);
    }

    /**
     * @param post the latest with this title
     * @param group unit group of ISCO-08; null where the title names none
     * @param weight 1 for the latest title, less for earlier ones
     */
    record Held(
            Experience post,
            Set<String> words,
            Set<String> occupations,
            @Nullable String group,
            double weight) {}

    List<Held> of(List<Experience> experience) {
        List<Held> held = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Experience post : experience) {
            if (held.size() < MAX_TITLES && seen.add(post.title())) {
                String occupation = post.occupation();
                Set<String> occupations = occupation == null ? Set.of() : Set.of(occupation);
                held.add(new Held(
                        post,
                        titles.of(post.title()),
                        occupations,
                        levels.of(post.title()).occupation(),
                        1 - FADING * held.size()));
            }
        }
        return held;
    }

    /** The likeness to the most alike of them, earlier ones counting less. */
    double likeness(List<Held> all, PostingFeatures posting) {
        if (all.isEmpty()) {
            return Feature.NOT_STATED;
        }
        Asked asked = asked(posting);
        double most = 0;
        for (Held held : all) {
            most = Math.max(most, held.weight() * likeness(held, asked));
        }
        return most;
    }

    /** The post that is the same kind of work as the job; empty where none is. */
    public Optional<Experience> alike(List<Experience> experience, PostingFeatures posting) {
        return comparedWith(experience).alike(posting);
    }

    /** The posts of somebody, to be compared with many jobs. */
    public Compared comparedWith(List<Experience> experience) {
        return new Compared(of(experience));
    }

    /** Posts held, ready to be compared with jobs. */
    public final class Compared {

        private final List<Held> all;

        private Compared(List<Held> all) {
            this.all = all;
        }

        /** Whether one of them is the same kind of work; true as well where there are none. */
        public boolean areAlike(PostingFeatures posting) {
            if (all.isEmpty()) {
                return true;
            }
            Asked asked = strictly(posting);
            return all.stream().anyMatch(held -> isAlike(held, asked));
        }

        private Optional<Experience> alike(PostingFeatures posting) {
            Asked asked = strictly(posting);
            return all.stream()
                    .filter(held -> isAlike(held, asked))
                    .max(Comparator.comparingDouble(held -> held.weight() * likeness(held, asked)))
                    .map(Held::post);
        }

        /** Of work that differs much within its occupation the words of the titles must be alike, too. */
        private Asked strictly(PostingFeatures posting) {
            Asked read = asked(posting);
            boolean varies = read.group() != null && codes.varies(read.group());
            return varies ? new Asked(read.words(), read.occupations(), null) : read;
        }

        private boolean isAlike(Held held, Asked asked) {
            return isSame(held, asked) || likeness(held, asked) >= ALIKE;
        }
    }

    /** The same title is the same work, however little it says. */
    private static boolean isSame(Held held, Asked asked) {
        return !asked.words().isEmpty() && asked.words().equals(held.words());
    }

    private record Asked(
            Set<String> words,
            List<String> occupations,
            @Nullable String group) {}

    private Asked asked(PostingFeatures posting) {
        return new Asked(
                titles.of(posting.title()),
                posting.occupations(),
                levels.of(posting.title()).occupation());
    }

    private double likeness(Held held, Asked asked) {
        boolean same = asked.occupations().stream().anyMatch(held.occupations()::contains);
        double alike = same
                ? titles.sameOccupation(held.words(), asked.words())
                : titles.likeness(held.words(), asked.words());
        return asked.group() != null && asked.group().equals(held.group()) ? Math.max(alike, SAME_GROUP) : alike;
    }
}
