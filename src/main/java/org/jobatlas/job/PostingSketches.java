package org.jobatlas.job;

import org.springframework.security.access.prepost.PreAuthorize;

/** What ranking would read of a posting as it is written, whether or not it is published or saved. */
public interface PostingSketches {

    /**
     * For recruiters of the posting's company; {@link org.springframework.security.access.AccessDeniedException} for everybody else.
     * Nothing is saved.
     */
    @PreAuthorize("hasRole('RECRUITER')")
    PostingFeatures read(PostingId posting, PostingEdit edit);
}
