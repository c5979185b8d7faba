package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Postings of companies for other modules; each recruiter sees only those of their own companies. */
public interface OwnedPostings {

    /**
     * A posting of a company of the asking recruiter.
     *
     * @throws org.springframework.security.access.AccessDeniedException where there is none, or where it is another company's, alike
     */
    @PreAuthorize("hasRole('RECRUITER')")
    OwnedPosting get(PostingId posting);

    /**
     * Several at once, each as {@link #get}.
     *
     * @throws org.springframework.security.access.AccessDeniedException where one of them is missing or another company's
     */
    @PreAuthorize("hasRole('RECRUITER')")
    List<OwnedPosting> getAll(Collection<PostingId> postings);

    /** All of a company, latest first. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<OwnedPosting> list(CompanyId company);
}
