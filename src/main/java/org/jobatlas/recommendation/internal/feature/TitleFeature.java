package org.jobatlas.recommendation.internal.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Experience;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How like the posting's title is to the job titles held. */
@Component
@Order(60)
class TitleFeature implements Feature {

    private static final FeatureInfo INFO = new FeatureInfo(
            "title",
            "likeness of the job title to the most alike of those held, earlier ones counting less",
            Range.UNIT,
            new Colour("oklch(0.5 0.13 285)", "oklch(0.72 0.11 285)"));

    @Override
    public FeatureInfo info() {
        return INFO;
    }

    private static final int MAX_TITLES = 5;

    /** What each later title counts less than the one before. */
    private static final double FADING = 0.1;

    /** What other words for work of the same unit group count, where the same title counts 1. */
    private static final double SAME_GROUP = 0.7;

    private final TitleWords titles;
    private final WorkLevels levels;

    TitleFeature(TellingTitles telling, WorkLevels levels) {
        this.levels = levels;
        this.titles = new TitleWords(telling);
    }

    /**
     * @param group unit group of ISCO-08; null where the title names none
     * @param weight 1 for the latest title, less for earlier ones
     */
    private record HeldTitle(
            Set<String> words,
            Set<String> occupations,
            @Nullable String group,
            double weight) {}

    @Override
    public ToDoubleFunction<Contender> forRequest(ListRequest request) {
        List<HeldTitle> held = held(request.profile().experience());
        return contender -> likeness(held, contender.posting());
    }

    private List<HeldTitle> held(List<Experience> experience) {
        List<HeldTitle> held = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Experience post : experience) {
            if (held.size() < MAX_TITLES && seen.add(post.title())) {
                String occupation = post.occupation();
                Set<String> occupations = occupation == null ? Set.of() : Set.of(occupation);
                held.add(new HeldTitle(
                        titles.of(post.title()),
                        occupations,
                        levels.of(post.title()).occupation(),
                        1 - FADING * held.size()));
            }
        }
        return held;
    }

    private double likeness(List<HeldTitle> all, PostingFeatures posting) {
        if (all.isEmpty()) {
            return NOT_STATED;
        }
        Set<String> asked = titles.of(posting.title());
        String group = levels.of(posting.title()).occupation();
        double most = 0;
        for (HeldTitle held : all) {
            double alike = likeness(held, asked, posting.occupations());
            if (group != null && group.equals(held.group())) {
                alike = Math.max(alike, SAME_GROUP);
            }
            most = Math.max(most, held.weight() * alike);
        }
        return most;
    }

    private double likeness(HeldTitle held, Set<String> asked, List<String> occupations) {
        boolean same = occupations.stream().anyMatch(held.occupations()::contains);
        return same ? titles.sameOccupation(held.words(), asked) : titles.likeness(held.words(), asked);
    }
}
