package org.jobatlas.job;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reads a posting while it is written. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingChecks {

    /** What costs it readers or applicants, worst first; nothing is saved. For recruiters of the posting's company. */
    List<PostingFinding> check(PostingId posting, PostingEdit edit);

    /** What the text asks of people and is no criterion yet, for the recruiter to confirm. */
    List<Criterion> suggest(PostingEdit edit);
}
