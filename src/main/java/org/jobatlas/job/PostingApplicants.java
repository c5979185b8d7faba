package org.jobatlas.job;

import java.util.Map;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Numbers of applicants, implemented by the module that stores applications. */
public interface PostingApplicants {

    /**
     * By posting; postings without applicants are missing.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another company
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Map<PostingId, Count> of(CompanyId company);

    /**
     * The applicants of one posting, without those who withdrew.
     *
     * @param untouched number at the first stage
     */
    record Count(int all, int untouched) {}
}
