package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of a posting.
 *
 * @param snippet the beginning of the description as plain text, 240 characters at most
 * @param field id of its field of work; null until classified
 * @param skills ids of taxonomy skills, most important first
 */
public record PostingSummary(
        PostingId id,
        String title,
        @Nullable String employer,
        List<Place> places,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        @Nullable String field,
        List<String> skills,
        @Nullable Language language,
        Instant publishedAt,
        String snippet) {

    public PostingSummary {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }
}
