package org.jobatlas.account;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** One account of each role, for trying the portal out. */
public interface DemoAccounts {

    /**
     * Creates what is missing and gives each account the configured password, or a new random one where none is configured.
     * Outside demo mode this does nothing and the list is empty.
     */
    @PreAuthorize("permitAll()")
    List<DemoAccount> prepare();

    /** Does something as one of the demo accounts, so that the portal that is tried out is not empty; outside demo mode nothing. */
    @PreAuthorize("hasRole('SYSTEM')")
    void actAs(DemoAccount account, Runnable work);
}
