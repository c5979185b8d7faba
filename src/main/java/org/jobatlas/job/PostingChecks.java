package org.jobatlas.job;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Checks a posting while it is being written. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingChecks {

    /**
     * Problems that reduce its readers or applicants, worst first; nothing is saved. For recruiters of the posting's
     * company.
     */
    List<PostingFinding> check(PostingId posting, PostingEdit edit);

    /** Requirements that the text states and that are not criteria yet, for the recruiter to confirm. */
    List<Criterion> suggest(PostingEdit edit);
}
