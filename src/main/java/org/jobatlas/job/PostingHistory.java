package org.jobatlas.job;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Versions of the postings of one's own companies. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingHistory {

    /** Latest first. */
    List<PostingVersion> list(PostingId posting);

    /** The content of a version. */
    PostingEdit read(PostingId posting, int number);

    /** Keeps the latest version as it is, also where the same person saves again at once. */
    void seal(PostingId posting);

    /**
     * Restores an older version; the current one stays in the history.
     *
     * @return the new edition number
     * @throws EditedMeanwhileException when somebody else saved it since
     */
    int restore(PostingId posting, int number, int edition);
}
