package org.jobatlas.testing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountStatus;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.Correspondent;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.shared.ResultPage;
import org.springframework.context.annotation.Bean;

/** People for slices without the account room: everybody is called by their id, roles and letters are noted. No component, so that no scan finds it. */
public class SomePeople {

    /** A role that was granted. */
    public record Grant(AccountId account, Role role) {}

    /** A letter that was asked for. */
    public record Posted(EmailAddress recipient, LetterRequest request) {}

    private final List<Grant> grants = new CopyOnWriteArrayList<>();
    private final List<Posted> letters = new CopyOnWriteArrayList<>();

    public List<Grant> grants() {
        return grants;
    }

    public List<Posted> letters() {
        return letters;
    }

    @Bean
    public CurrentAccount currentAccount() {
        return new NamedAccount();
    }

    @Bean
    public PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://jobs.example.org"));
    }

    @Bean
    public Correspondents correspondents() {
        return this::correspondents;
    }

    private List<Correspondent> correspondents(Collection<AccountId> accounts) {
        return accounts.stream()
                .map(id -> new Correspondent(
                        id, new EmailAddress(id + "@example.org"), Optional.of("P " + id), Locale.ENGLISH))
                .toList();
    }

    @Bean
    public NotedSecurity securityLog() {
        return new NotedSecurity();
    }

    @Bean
    public Mail mail() {
        return new Mail() {
            @Override
            public void post(EmailAddress recipient, Locale language, LetterRequest request) {
                letters.add(new Posted(recipient, request));
            }

            @Override
            public int forget(EmailAddress recipient) {
                return 0;
            }

            @Override
            public Duration keeps() {
                return Duration.ZERO;
            }
        };
    }

    @Bean
    public Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<String> findName(AccountId id) {
                return Optional.of("P " + id);
            }

            @Override
            public Optional<AccountSummary> find(AccountId id) {
                return Optional.of(new AccountSummary(
                        id,
                        new EmailAddress(id + "@example.org"),
                        Optional.of("P " + id),
                        Set.of(),
                        AccountStatus.ACTIVE,
                        Instant.EPOCH));
            }

            @Override
            public ResultPage<AccountSummary> list(String text, int offset, int limit) {
                return new ResultPage<>(List.of(), 0, 0);
            }

            @Override
            public void suspend(AccountId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void activate(AccountId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void assignRoles(AccountId id, Set<Role> roles) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void grant(AccountId id, Role role) {
                grants.add(new Grant(id, role));
            }
        };
    }
}
