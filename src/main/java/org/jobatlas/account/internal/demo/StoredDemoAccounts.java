package org.jobatlas.account.internal.demo;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.password.PasswordChange;
import org.jobatlas.account.internal.signin.AccountPrincipal;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo. */
@Service
public class StoredDemoAccounts implements DemoAccounts {

    private static final int RANDOM_LENGTH = 12;
    private static final String DOMAIN = "@demo.example";

    private final AccountRepository accounts;
    private final PasswordChange passwords;
    private final AccountProperties properties;
    private final Clock clock;

    StoredDemoAccounts(
            AccountRepository accounts, PasswordChange passwords, AccountProperties properties, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether this is a demo account, whose password is shown only in the terminal. */
    public static boolean isDemo(EmailAddress email) {
        return email.value().endsWith(DOMAIN);
    }

    @Override
    @Transactional
    public List<DemoAccount> prepare() {
        return properties.demo()
                ? Arrays.stream(Role.values()).map(this::prepare).toList()
                : List.of();
    }

    @Override
    @Transactional
    public Optional<AccountId> invent(EmailAddress email, String name) {
        if (!properties.demo() || accounts.findByEmail(email.value()).isPresent()) {
            return Optional.empty();
        }
        var person = new Account.Person(Optional.of(name), Locale.ENGLISH, Set.of(Role.SEEKER));
        // no password has this hash; written at once, as rows that refer to it follow in the same transaction
        return Optional.of(accounts.saveAndFlush(new Account(email, "", person, clock.instant()))
                .id());
    }

    @Override
    public void actAs(DemoAccount account, Runnable work) {
        if (!properties.demo() || !isDemo(account.email())) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        var principal = new AccountPrincipal(
                account.id().value(), account.email().value(), Set.of(account.role()), true, 0, "");
        try {
            var acting = SecurityContextHolder.createEmptyContext();
            acting.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
            SecurityContextHolder.setContext(acting);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private DemoAccount prepare(Role role) {
        var email = new EmailAddress(localPart(role) + DOMAIN);
        var password = properties.demoPassword().isBlank() ? random() : properties.demoPassword();
        var hash = passwords.hash(password);
        var account = accounts.findByEmail(email.value()).orElseGet(() -> create(email, hash, role));
        account.changePassword(hash);
        return new DemoAccount(account.id(), email, password, role);
    }

    private Account create(EmailAddress email, String hash, Role role) {
        var name =
                switch (role) {
                    case SEEKER -> "Sam Seeker";
                    case RECRUITER -> "Robin Recruiter";
                    case ADMINISTRATOR -> "Alex Administrator";
                };
        return accounts.save(new Account(
                email, hash, new Account.Person(Optional.of(name), Locale.ENGLISH, Set.of(role)), clock.instant()));
    }

    private static String localPart(Role role) {
        return switch (role) {
            case SEEKER -> "seeker";
            case RECRUITER -> "recruiter";
            case ADMINISTRATOR -> "admin";
        };
    }

    private static String random() {
        return Secrets.next().replaceAll("[-_]", "").substring(0, RANDOM_LENGTH);
    }
}
