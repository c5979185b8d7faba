package org.jobatlas.employer;

import org.springframework.security.access.prepost.PreAuthorize;

/** How many files a company may bring in, whichever of its people does it and from wherever. Counted in this node. */
public interface CompanyUploads {

    /** Counts one file of a company of whoever asks; false when there were too many. */
    @PreAuthorize("hasRole('RECRUITER')")
    boolean allow(CompanyId company);
}
