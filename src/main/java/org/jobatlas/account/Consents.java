package org.jobatlas.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jobatlas.account.Consent.Use;
import org.springframework.security.access.prepost.PreAuthorize;

/** What people agreed to. It counts from the moment it is said, and no longer from the moment it is taken back. */
public interface Consents {

    /** One's own, one for each use. */
    @PreAuthorize("isAuthenticated()")
    List<Consent> own();

    /** Gives or takes back one's own consent. */
    @PreAuthorize("isAuthenticated()")
    void answer(Use use, boolean given);

    /** Whether this person agrees now; nobody agrees whose account is gone or suspended. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#account)")
    boolean isGiven(AccountId account, Use use);

    /** Everybody who agrees now. */
    @PreAuthorize("hasRole('SYSTEM')")
    Set<AccountId> givers(Use use);

    /** Those of the people who agree now. */
    @PreAuthorize("hasRole('SYSTEM')")
    Set<AccountId> giversAmong(Use use, Collection<AccountId> people);
}
