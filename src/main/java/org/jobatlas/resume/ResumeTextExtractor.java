package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** From an uploaded file to text, in a separate process with limits. */
public interface ResumeTextExtractor {

    /** The text of the file; {@link UnreadableResumeException} with a sentence where it cannot be used. */
    @PreAuthorize("permitAll()")
    ResumeText extract(ResumeFile file);

    /** Whether scanned pages and pictures can be read here. */
    @PreAuthorize("permitAll()")
    boolean readsPictures();
}
