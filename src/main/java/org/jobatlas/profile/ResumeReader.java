package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Reads a resume with names and words as written, for display only; ranking and storage use {@link ProfileExtractor},
 * which masks first.
 */
public interface ResumeReader {

    /** What a text says; {@link NoResumeException} where it does not read like a resume. */
    @PreAuthorize("permitAll()")
    ReadResume read(String text);
}
