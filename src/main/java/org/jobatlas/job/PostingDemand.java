package org.jobatlas.job;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.EducationLevel;

/**
 * Something that the text of a posting demands in plain words.
 *
 * @param anyOf one of these has to be had: ids of regulated occupations, ISO 639-1 codes of languages, the degree: {@code
 *     vocational}, {@code bachelor}, {@code master} or {@code doctor}; the pay band; the number of years
 * @param words the sentence that says so, or the pay band that stands for a level
 */
public record PostingDemand(Kind kind, List<String> anyOf, String words) {

    /** What is demanded. */
    public enum Kind {
        LICENCE,
        LANGUAGE,
        EDUCATION,
        /** A pay band that stands for a level of work. */
        LEVEL,
        /** Least years of experience. */
        EXPERIENCE,
        /** One sex or some ages alone, which nobody is compared with, or those alone who work there. */
        EXCLUSION
    }

    /** What {@link Kind#EXCLUSION} names where only those may apply who work there. */
    public static final String INTERNAL = "internal";

    public PostingDemand {
        anyOf = List.copyOf(anyOf);
    }

    /** The least degree of {@link Kind#EDUCATION}; empty for other demands. */
    public Optional<EducationLevel> degree() {
        return kind != Kind.EDUCATION
                ? Optional.empty()
                : switch (anyOf.getFirst()) {
                    case "vocational" -> Optional.of(EducationLevel.VOCATIONAL);
                    case "bachelor" -> Optional.of(EducationLevel.BACHELOR);
                    case "master" -> Optional.of(EducationLevel.MASTER);
                    case "doctor" -> Optional.of(EducationLevel.DOCTORATE);
                    default -> Optional.empty();
                };
    }
}
