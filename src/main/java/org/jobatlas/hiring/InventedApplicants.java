package org.jobatlas.hiring;

import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Fills the demo with people who applied; no letter leaves. */
public interface InventedApplicants {

    /**
     * Adds one, unless this account applied already.
     *
     * @param recruiter who moved them and wrote to them
     */
    @PreAuthorize("hasRole('SYSTEM')")
    void add(InventedApplicant applicant, AccountId recruiter);
}
