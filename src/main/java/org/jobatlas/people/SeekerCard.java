package org.jobatlas.people;

import java.util.List;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.profile.PersonId;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A person without identifying data.
 *
 * @param titles titles of positions, latest first, without place and time
 * @param years years of work, capped at {@link #MOST_YEARS}; null where not stated
 * @param place region and country only
 * @param skills ids of taxonomy skills, most important first
 * @param evidence evidence for each criterion, with the sentence
 */
public record SeekerCard(
        PersonId id,
        List<String> titles,
        @Nullable Integer years,
        @Nullable Seniority seniority,
        Where place,
        List<Language> languages,
        List<String> skills,
        List<Evidence> evidence) {

    /** More years would reveal the age. */
    public static final int MOST_YEARS = 15;

    public SeekerCard {
        titles = List.copyOf(titles);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        evidence = List.copyOf(evidence);
    }

    /** Region and country. */
    public record Where(@Nullable String region, @Nullable String country) {}
}
