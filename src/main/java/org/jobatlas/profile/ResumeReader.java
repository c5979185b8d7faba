package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Reads a resume as its owner would copy it out: with names and words as written. For showing alone; what ranks and what is kept comes
 * from {@link ProfileExtractor}, which masks first.
 */
public interface ResumeReader {

    /** What a text says; {@link NoResumeException} where it does not read like a resume. */
    @PreAuthorize("permitAll()")
    ReadResume read(String text);
}
