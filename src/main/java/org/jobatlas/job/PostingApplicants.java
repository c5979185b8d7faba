package org.jobatlas.job;

import java.util.Map;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** How many people applied for the postings of a company, answered by the module that keeps applications. */
public interface PostingApplicants {

    /**
     * By posting; one that nobody applied for is left out.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another company
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Map<PostingId, Count> of(CompanyId company);

    /**
     * Applicants of one posting, without those who withdrew.
     *
     * @param untouched those at the first stage
     */
    record Count(int all, int untouched) {}
}
