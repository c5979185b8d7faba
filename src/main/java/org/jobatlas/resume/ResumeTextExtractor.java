package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** From an uploaded file to text, in a separate process with limits. */
public interface ResumeTextExtractor {

    /**
     * The text of the file, once it is its turn; {@link UnreadableResumeException} with a sentence where it cannot be used, or
     * where whoever waits gave up.
     */
    @PreAuthorize("permitAll()")
    ResumeText extract(ResumeFile file, ReadingTurn turn);

    /** The same for a command. */
    @PreAuthorize("permitAll()")
    default ResumeText extract(ResumeFile file) {
        return extract(file, ReadingTurn.unattended());
    }

    /** Whether scanned pages and pictures can be read here. */
    @PreAuthorize("permitAll()")
    boolean readsPictures();
}
