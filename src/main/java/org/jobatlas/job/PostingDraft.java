package org.jobatlas.job;

import java.time.Instant;
import java.util.Objects;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A posting before it is stored; facts that are missing are read from the text.
 *
 * @param source its origin, such as {@code portal}, {@code demo} or a feed's name
 * @param sourceId its id at the source; source and id together are unique
 * @param company the company whose recruiters may edit it
 * @param facts as stated; skills named in the text are added, a missing field of work is classified
 * @param description HTML or plain text; sanitised when stored
 */
public record PostingDraft(
        String source,
        String sourceId,
        @Nullable CompanyId company,
        PostingFacts facts,
        String description,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl)
        implements StatesFacts {

    /** Starts a draft from the parts that every posting has. */
    public static Builder of(String source, String sourceId, String title, String description) {
        return new Builder(source, sourceId, title, description);
    }

    /** Collects the optional parts. */
    public static final class Builder extends PostingFacts.Builder<Builder> {
        private final String source;
        private final String sourceId;
        private final String description;
        private @Nullable CompanyId company;
        private @Nullable Instant publishedAt;
        private @Nullable Instant expiresAt;
        private @Nullable String applyUrl;

        private Builder(String source, String sourceId, String title, String description) {
            super(title);
            this.source = Objects.requireNonNull(source);
            this.sourceId = Objects.requireNonNull(sourceId);
            this.description = Objects.requireNonNull(description);
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder company(@Nullable CompanyId value) {
            company = value;
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
            return new PostingDraft(source, sourceId, company, facts(), description, publishedAt, expiresAt, applyUrl);
        }
    }
}
