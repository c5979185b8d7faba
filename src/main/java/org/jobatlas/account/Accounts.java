package org.jobatlas.account;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;

/** Account lookups for other modules, and account management for administrators. */
public interface Accounts {

    /** The display name; empty when the account no longer exists. */
    @PreAuthorize("isAuthenticated()")
    Optional<String> findName(AccountId id);

    @PreAuthorize("hasRole('ADMINISTRATOR') or @currentAccount.is(#id)")
    Optional<AccountSummary> find(AccountId id);

    /**
     * Lists accounts, newest first.
     *
     * @param text part of an address or name; empty for all accounts
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    ResultPage<AccountSummary> list(String text, int offset, int limit);

    /** Suspends the account: ends all its sessions and refuses new ones. */
    @PreAuthorize("hasRole('ADMINISTRATOR') and !@currentAccount.is(#id)")
    void suspend(AccountId id);

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void activate(AccountId id);

    /** Sets the roles. They take effect at the next sign-in, which is forced. Nobody can change their own. */
    @PreAuthorize("hasRole('ADMINISTRATOR') and !@currentAccount.is(#id)")
    void assignRoles(AccountId id, Set<Role> roles);

    /** Adds a role because another module decided so. It takes effect at the next sign-in, which is forced. */
    @PreAuthorize("hasRole('SYSTEM')")
    void grant(AccountId id, Role role);
}
