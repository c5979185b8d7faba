package org.jobatlas.job;

import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Writing the postings of one's own companies. A posting of another company and one that does not exist are refused alike, with an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingWriting {

    /** Begins an empty draft. */
    PostingId begin(CompanyId company);

    /** The posting as it stands, in whatever state. */
    WrittenPosting get(PostingId posting);

    /** As seekers would read it once it is published. */
    PostingDetails preview(PostingId posting);

    /**
     * Saves what was written.
     *
     * @param edition what {@link WrittenPosting#edition()} said when it was opened or saved last
     * @return the edition from now on
     * @throws EditedMeanwhileException when somebody else saved it since
     * @throws PostingStepException when it is archived
     */
    int save(PostingId posting, int edition, PostingEdit edit);

    /** Begins a draft with the same content. */
    PostingId duplicate(PostingId posting);

    /** Deletes a draft that was never published. */
    void discard(PostingId draft);
}
