package org.jobatlas.job;

import java.util.List;

/**
 * Something that the text of a posting demands in plain words.
 *
 * @param anyOf one of these has to be had: ids of regulated occupations, ISO 639-1 codes of languages, the degree: {@code
 *     bachelor}, {@code master} or {@code doctor}; or the pay band
 * @param words the sentence that says so, or the pay band that stands for a level
 */
public record PostingDemand(Kind kind, List<String> anyOf, String words) {

    /** What is demanded. */
    public enum Kind {
        LICENCE,
        LANGUAGE,
        EDUCATION,
        /** A pay band that stands for a level of work. */
        LEVEL
    }

    public PostingDemand {
        anyOf = List.copyOf(anyOf);
    }
}
