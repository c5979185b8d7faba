package org.jobatlas.people;

import java.util.List;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.profile.PersonId;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to be found, without what would tell who it is.
 *
 * @param titles held, latest first, without where and when
 * @param years of work, {@link #MOST_YEARS} for that many or more; null where not stated
 * @param place region and country alone
 * @param skills ids of taxonomy skills, most important first
 * @param evidence what the resume says to each criterion, with the sentence
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

    /** More years would tell an age. */
    public static final int MOST_YEARS = 15;

    public SeekerCard {
        titles = List.copyOf(titles);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        evidence = List.copyOf(evidence);
    }

    /** Roughly where. */
    public record Where(@Nullable String region, @Nullable String country) {}
}
