package org.jobatlas.account;

import java.util.List;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** One demo account of each role. */
public interface DemoAccounts {

    /**
     * Creates missing accounts and gives each the configured password, or a new random one where none is configured.
     * Outside demo mode nothing happens and the list is empty.
     */
    @PreAuthorize("permitAll()")
    List<DemoAccount> prepare();

    /** Creates an invented seeker that cannot sign in; empty outside demo mode, and where the address is taken. */
    @PreAuthorize("hasRole('SYSTEM')")
    Optional<AccountId> invent(EmailAddress email, String name);

    /** Runs the work with the rights of a demo account, to fill the demo with data; does nothing outside demo mode. */
    @PreAuthorize("hasRole('SYSTEM')")
    void actAs(DemoAccount account, Runnable work);
}
