package org.jobatlas.account;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;

/** The people of the portal, for the modules that need to name them and for administrators. */
public interface Accounts {

    /** What to call this person; empty when the account is gone. */
    @PreAuthorize("isAuthenticated()")
    Optional<String> findName(AccountId id);

    @PreAuthorize("hasRole('ADMINISTRATOR') or @currentAccount.is(#id)")
    Optional<AccountSummary> find(AccountId id);

    /** Newest first; {@code text} is looked for in addresses and names, an empty one finds everybody. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    ResultPage<AccountSummary> list(String text, int offset, int limit);

    /** Ends all sessions of this account and refuses new ones. */
    @PreAuthorize("hasRole('ADMINISTRATOR') and !@currentAccount.is(#id)")
    void suspend(AccountId id);

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void activate(AccountId id);

    /** The new roles count from the next sign-in, which this asks for; nobody changes their own. */
    @PreAuthorize("hasRole('ADMINISTRATOR') and !@currentAccount.is(#id)")
    void assignRoles(AccountId id, Set<Role> roles);

    /** Adds a role, because another room decided so; it counts from the next sign-in, which this asks for. */
    @PreAuthorize("hasRole('SYSTEM')")
    void grant(AccountId id, Role role);
}
