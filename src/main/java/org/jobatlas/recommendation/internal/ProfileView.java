package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;

/** A profile prepared for comparing it with many postings. */
record ProfileView(Profile profile, Set<String> skills, List<HeldTitle> titles) {

    private static final int MAX_TITLES = 5;
    private static final double FADING = 0.1;

    /**
     * @param weight 1 for the latest title, less for earlier ones
     */
    record HeldTitle(Set<String> words, Set<String> occupations, double weight) {}

    static ProfileView of(Profile profile) {
        List<HeldTitle> titles = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Experience experience : profile.experience()) {
            if (titles.size() < MAX_TITLES && seen.add(experience.title())) {
                String occupation = experience.occupation();
                Set<String> occupations = occupation == null ? Set.of() : Set.of(occupation);
                titles.add(new HeldTitle(TitleWords.of(experience.title()), occupations, 1 - FADING * titles.size()));
            }
        }
        return new ProfileView(profile, new HashSet<>(profile.skills()), titles);
    }
}
