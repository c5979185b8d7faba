package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a posting before it is stored; what is missing is read from the text where the text states it.
 *
 * @param source where it comes from, such as {@code portal}, {@code demo} or a feed's name
 * @param sourceId its id there; source and id together are unique
 * @param description HTML or plain text; sanitised when stored
 * @param places none where not stated
 * @param skills ids of taxonomy skills; those named in the text are added
 * @param field id of a field of work where the source states it; otherwise it is classified
 */
public record PostingDraft(
        String source,
        String sourceId,
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
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl) {

    public PostingDraft {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }

    /** Starts a draft from the parts that every posting has. */
    public static Builder of(String source, String sourceId, String title, String description) {
        return new Builder(source, sourceId, title, description);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String source;
        private final String sourceId;
        private final String title;
        private final String description;
        private @Nullable String employer;
        private List<Place> places = List.of();
        private @Nullable RemoteKind remote;
        private @Nullable EmploymentType employmentType;
        private @Nullable Seniority seniority;
        private @Nullable PayRange pay;
        private @Nullable Language language;
        private List<String> skills = List.of();
        private @Nullable String field;
        private @Nullable Instant publishedAt;
        private @Nullable Instant expiresAt;
        private @Nullable String applyUrl;

        private Builder(String source, String sourceId, String title, String description) {
            this.source = Objects.requireNonNull(source);
            this.sourceId = Objects.requireNonNull(sourceId);
            this.title = Objects.requireNonNull(title);
            this.description = Objects.requireNonNull(description);
        }

        public Builder employer(@Nullable String value) {
            employer = value;
            return this;
        }

        public Builder places(List<Place> value) {
            places = value;
            return this;
        }

        public Builder remote(@Nullable RemoteKind value) {
            remote = value;
            return this;
        }

        public Builder employmentType(@Nullable EmploymentType value) {
            employmentType = value;
            return this;
        }

        public Builder seniority(@Nullable Seniority value) {
            seniority = value;
            return this;
        }

        public Builder pay(@Nullable PayRange value) {
            pay = value;
            return this;
        }

        public Builder language(@Nullable Language value) {
            language = value;
            return this;
        }

        public Builder skills(List<String> value) {
            skills = value;
            return this;
        }

        public Builder field(@Nullable String value) {
            field = value;
            return this;
        }

        public Builder publishedAt(@Nullable Instant value) {
            publishedAt = value;
            return this;
        }

        public Builder expiresAt(@Nullable Instant value) {
            expiresAt = value;
            return this;
        }

        public Builder applyUrl(@Nullable String value) {
            applyUrl = value;
            return this;
        }

        public PostingDraft build() {
            return new PostingDraft(
                    source,
                    sourceId,
                    title,
                    employer,
                    description,
                    places,
                    remote,
                    employmentType,
                    seniority,
                    pay,
                    language,
                    skills,
                    field,
                    publishedAt,
                    expiresAt,
                    applyUrl);
        }
    }
}
