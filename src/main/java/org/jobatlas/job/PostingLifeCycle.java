package org.jobatlas.job;

import org.springframework.security.access.prepost.PreAuthorize;

/** The life cycle of postings in the hands of the recruiters whose company they belong to. */
public interface PostingLifeCycle {

    /**
     * Takes one step of the life cycle; for recruiters of the posting's company.
     *
     * @throws PostingStepException if the posting cannot take it from where it stands
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void become(PostingId posting, PostingStatus next);
}
