package org.jobatlas.job.index;

import java.time.Instant;
import java.util.List;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a posting, cleaned and completed from its text.
 *
 * @param contentHash digest of everything the source said
 * @param textHash digest of what is embedded: title and text
 * @param field id of the field of work where the source states it
 */
public record PostingContent(
        String contentHash,
        String textHash,
        String title,
        @Nullable String employer,
        String description,
        String text,
        List<PostingPlace> places,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        @Nullable String language,
        List<String> skills,
        List<String> occupations,
        @Nullable String field,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl) {

    public PostingContent {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
    }
}
