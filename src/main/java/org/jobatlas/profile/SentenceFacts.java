package org.jobatlas.profile;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.EducationLevel;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The facts that a single sentence of a resume states, read by the same readers as {@link StatedFacts}: to locate the
 * evidence of a fact.
 */
public interface SentenceFacts {

    /** The degree or course that it names. */
    @PreAuthorize("permitAll()")
    Optional<EducationLevel> education(String sentence);

    /** The spoken languages that it names, with the levels that stand beside them. */
    @PreAuthorize("permitAll()")
    List<SpokenLanguage> languages(String sentence);

    /** Codes of the countries where it says that the person may work. */
    @PreAuthorize("permitAll()")
    List<String> rightToWork(String sentence);

    /** Whether it says that the person would move, or would not. */
    @PreAuthorize("permitAll()")
    Optional<Boolean> relocates(String sentence);
}
