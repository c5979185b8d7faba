package org.jobatlas.job;

import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Editing of the postings of one's own companies. Another company's posting and one that does not exist are refused the
 * same, with an {@link org.springframework.security.access.AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingWriting {

    /** Creates an empty draft. */
    PostingId begin(CompanyId company);

    /** The current content, in any state. */
    WrittenPosting get(PostingId posting);

    /** The posting as seekers would see it. */
    PostingDetails preview(PostingId posting);

    /**
     * Saves the content.
     *
     * @param edition value of {@link WrittenPosting#edition()} when it was last opened or saved
     * @return the new edition number
     * @throws EditedMeanwhileException when somebody else saved it since
     * @throws PostingStepException when it is archived
     */
    int save(PostingId posting, int edition, PostingEdit edit);

    /** Creates a draft with the same content. */
    PostingId duplicate(PostingId posting);

    /** Deletes a draft that was never published. */
    void discard(PostingId draft);
}
