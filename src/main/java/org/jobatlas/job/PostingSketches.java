package org.jobatlas.job;

import org.springframework.security.access.prepost.PreAuthorize;

/** Ranking features of an unsaved posting. */
public interface PostingSketches {

    /**
     * For recruiters of the posting's company; {@link org.springframework.security.access.AccessDeniedException} for everybody else.
     * Nothing is saved.
     */
    @PreAuthorize("hasRole('RECRUITER')")
    PostingFeatures read(PostingId posting, PostingEdit edit);
}
