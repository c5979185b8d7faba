package org.jobatlas.job;

import java.util.List;
import java.util.Objects;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a posting states, used by drafts, storage, lists and ranking; facts not stated are null or empty.
 *
 * @param employer display name; access rights follow from the company, never from this name
 * @param skills ids of taxonomy skills, most important first
 * @param field id of its field of work: as stated in a draft, classified afterwards
 */
public record PostingFacts(
        String title,
        @Nullable String employer,
        List<Place> places,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        @Nullable Language language,
        List<String> skills,
        @Nullable String field) {

    public PostingFacts {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }

    /** The same with another field of work. */
    public PostingFacts withField(@Nullable String other) {
        return Objects.equals(field, other)
                ? this
                : new PostingFacts(
                        title, employer, places, remote, employmentType, seniority, pay, language, skills, other);
    }

    /** Starts with the title, the only mandatory fact. */
    public static Collected titled(String title) {
        return new Collected(title);
    }

    /** Collects the facts that a posting may leave out. */
    public abstract static class Builder<B extends Builder<B>> {
        private final String title;
        private @Nullable String employer;
        private List<Place> places = List.of();
        private @Nullable RemoteKind remote;
        private @Nullable EmploymentType employmentType;
        private @Nullable Seniority seniority;
        private @Nullable PayRange pay;
        private @Nullable Language language;
        private List<String> skills = List.of();
        private @Nullable String field;

        Builder(String title) {
            this.title = Objects.requireNonNull(title);
        }

        abstract B self();

        public B employer(@Nullable String value) {
            employer = value;
            return self();
        }

        public B places(List<Place> value) {
            places = value;
            return self();
        }

        public B remote(@Nullable RemoteKind value) {
            remote = value;
            return self();
        }

        public B employmentType(@Nullable EmploymentType value) {
            employmentType = value;
            return self();
        }

        public B seniority(@Nullable Seniority value) {
            seniority = value;
            return self();
        }

        public B pay(@Nullable PayRange value) {
            pay = value;
            return self();
        }

        public B language(@Nullable Language value) {
            language = value;
            return self();
        }

        public B skills(List<String> value) {
            skills = value;
            return self();
        }

        public B field(@Nullable String value) {
            field = value;
            return self();
        }

        PostingFacts facts() {
            return new PostingFacts(
                    title, employer, places, remote, employmentType, seniority, pay, language, skills, field);
        }
    }

    /** Collects facts alone. */
    public static final class Collected extends Builder<Collected> {

        private Collected(String title) {
            super(title);
        }

        @Override
        Collected self() {
            return this;
        }

        public PostingFacts build() {
            return facts();
        }
    }
}
