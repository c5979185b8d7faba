package org.jobatlas.testing;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever the security context names by the id of an account, with the roles it states; nobody and a visitor are no account. */
public final class NamedAccount implements CurrentAccount {

    @Override
    public Optional<AccountId> find() {
        return signedIn().map(Authentication::getName).map(AccountId::of);
    }

    @Override
    public AccountId get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public boolean has(Role role) {
        return signedIn().stream()
                .flatMap(who -> who.getAuthorities().stream())
                .anyMatch(right -> ("ROLE_" + role).equals(right.getAuthority()));
    }

    private static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken));
    }
}
