package org.jobatlas.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jobatlas.account.Consent.Use;
import org.springframework.security.access.prepost.PreAuthorize;

/** Consent to uses of personal data. An answer takes effect at once. */
public interface Consents {

    /** The signed-in person's answers, one for each use. */
    @PreAuthorize("isAuthenticated()")
    List<Consent> own();

    /** Gives or withdraws the signed-in person's consent. */
    @PreAuthorize("isAuthenticated()")
    void answer(Use use, boolean given);

    /** Whether this person consents now; never true for a missing or suspended account. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#account)")
    boolean isGiven(AccountId account, Use use);

    /** All accounts that consent now. */
    @PreAuthorize("hasRole('SYSTEM')")
    Set<AccountId> givers(Use use);

    /** The subset of these people who consent now. */
    @PreAuthorize("hasRole('SYSTEM')")
    Set<AccountId> giversAmong(Use use, Collection<AccountId> people);
}
