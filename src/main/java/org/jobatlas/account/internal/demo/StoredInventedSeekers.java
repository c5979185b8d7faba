package org.jobatlas.account.internal.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.InventedSeekers;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('SYSTEM')")
class StoredInventedSeekers implements InventedSeekers {

    /** In a reserved top-level domain, to which no mail can be sent. */
    private static final String DOMAIN = "@simulation.invalid";

    /** A hash that no password has. */
    private static final String NO_PASSWORD = "!";

    private final AccountRepository accounts;
    private final Consents consents;
    private final Clock clock;

    StoredInventedSeekers(AccountRepository accounts, Consents consents, Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public List<AccountId> create(int count) {
        Account.Person person = new Account.Person(Optional.empty(), Locale.ENGLISH, Set.of(Role.SEEKER));
        List<AccountId> created = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EmailAddress email = new EmailAddress("seeker-" + UUID.randomUUID() + DOMAIN);
            AccountId seeker = accounts.save(new Account(email, NO_PASSWORD, person, clock.instant()))
                    .id();
            callAs(seeker, () -> {
                consents.answer(Use.TRAINING, true);
                return true;
            });
            created.add(seeker);
        }
        return created;
    }

    @Override
    public <T> T callAs(AccountId seeker, Supplier<T> work) {
        Account account = accounts.findById(seeker.value())
                .filter(found -> found.email().value().endsWith(DOMAIN))
                .orElseThrow(() -> new IllegalArgumentException("Only invented seekers can be acted for"));
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext acting = SecurityContextHolder.createEmptyContext();
            var principal = account.principal();
            acting.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
            SecurityContextHolder.setContext(acting);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
