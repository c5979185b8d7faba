package org.jobatlas.account;

import java.util.List;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** One account of each role, for trying the portal out. */
public interface DemoAccounts {

    /**
     * Creates what is missing and gives each account the configured password, or a new random one where none is configured.
     * Outside demo mode this does nothing and the list is empty.
     */
    @PreAuthorize("permitAll()")
    List<DemoAccount> prepare();

    /** Creates an invented seeker whom nobody can sign in as; empty outside demo mode, and where the address is taken. */
    @PreAuthorize("hasRole('SYSTEM')")
    Optional<AccountId> invent(EmailAddress email, String name);

    /** Does something as one of the demo accounts, so that the portal that is tried out is not empty; outside demo mode nothing. */
    @PreAuthorize("hasRole('SYSTEM')")
    void actAs(DemoAccount account, Runnable work);
}
