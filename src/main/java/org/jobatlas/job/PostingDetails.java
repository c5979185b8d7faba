package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A stored posting as people read it.
 *
 * @param description sanitised HTML
 * @param field id of its field of work; null until classified
 * @param skills ids of taxonomy skills
 */
public record PostingDetails(
        PostingId id,
        PostingStatus status,
        String source,
        String title,
        @Nullable String employer,
        String description,
        List<Place> places,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        @Nullable Language language,
        List<String> skills,
        @Nullable String field,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl) {

    public PostingDetails {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }
}
