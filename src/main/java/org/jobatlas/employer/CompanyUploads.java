package org.jobatlas.employer;

import org.springframework.security.access.prepost.PreAuthorize;

/** Rate limit for files that a company uploads, whoever of its recruiters does. Counted in this node. */
public interface CompanyUploads {

    /** Counts one file of one's own company; false when the limit is exceeded. */
    @PreAuthorize("hasRole('RECRUITER')")
    boolean allow(CompanyId company);
}
