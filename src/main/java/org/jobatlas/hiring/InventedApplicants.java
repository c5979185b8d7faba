package org.jobatlas.hiring;

import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Creates demo applicants; no letters are sent. */
public interface InventedApplicants {

    /**
     * Creates one, unless this account already applied.
     *
     * @param recruiter who moves and writes to them
     */
    @PreAuthorize("hasRole('SYSTEM')")
    void add(InventedApplicant applicant, AccountId recruiter);
}
