package org.jobatlas.account.internal.signin;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the account from Spring's security context. */
@Component("currentAccount")
class SecurityContextAccount implements CurrentAccount {

    @Override
    public Optional<AccountId> find() {
        return principal().map(AccountPrincipal::id);
    }

    @Override
    public AccountId get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public boolean has(Role role) {
        return principal().filter(principal -> principal.has(role)).isPresent();
    }

    private static Optional<AccountPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
