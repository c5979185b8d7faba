package org.jobatlas.job;

import java.util.List;

/**
 * A requirement stated in the text of a posting.
 *
 * @param anyOf alternatives, one of which is required: ids of regulated occupations, ISO 639-1 codes of languages, or
 *     the degree: {@code bachelor}, {@code master} or {@code doctor}
 * @param words the sentence that states it
 */
public record PostingDemand(Kind kind, List<String> anyOf, String words) {

    /** The kind of requirement. */
    public enum Kind {
        LICENCE,
        LANGUAGE,
        EDUCATION
    }

    public PostingDemand {
        anyOf = List.copyOf(anyOf);
    }
}
