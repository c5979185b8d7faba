package org.jobatlas.job;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who changed what in the postings of one's own companies, and back again. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingHistory {

    /** Latest first. */
    List<PostingVersion> list(PostingId posting);

    /** What was written then. */
    PostingEdit read(PostingId posting, int number);

    /**
     * Makes an older version the current one; what is current now stays in the history.
     *
     * @return the edition from now on
     * @throws EditedMeanwhileException when somebody else saved it since
     */
    int restore(PostingId posting, int number, int edition);
}
