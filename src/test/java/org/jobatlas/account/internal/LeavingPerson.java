package org.jobatlas.account.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.Role;
import org.jobatlas.shared.EmailAddress;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody with an account who will want to be forgotten. */
record LeavingPerson(ApplicationContext portal, Account account) {

    private static final String PASSWORD = "moss lantern orbit 4";

    /** @param name that nobody else has */
    static LeavingPerson named(String name, ApplicationContext portal) {
        return named(name, Role.SEEKER, portal);
    }

    static LeavingPerson named(String name, Role role, ApplicationContext portal) {
        var person = new Account.Person(Optional.of("Ada " + name), Locale.ENGLISH, Set.of(role));
        return new LeavingPerson(
                portal,
                portal.getBean(AccountRepository.class)
                        .save(new Account(
                                new EmailAddress(name.toLowerCase(Locale.ROOT) + "@example.org"),
                                String.valueOf(
                                        portal.getBean(PasswordEncoder.class).encode(PASSWORD)),
                                person,
                                Instant.parse("2026-11-01T08:00:00Z"))));
    }

    AccountId id() {
        return account.id();
    }

    <T> T does(Supplier<T> action) {
        var principal = account.principal();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    ErasureReceipt leaves() {
        return does(() -> portal.getBean(OwnAccount.class).delete(PASSWORD));
    }
}
