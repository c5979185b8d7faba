package org.jobatlas.account.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.jobatlas.account.Consents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredConsents implements Consents {

    /** Accounts with their last answer about a use, if any. */
    private static final String AGREEING = """
        from account a left join lateral
            (select c.given and c.text_version = :version as given from consent c where c.account_id = a.id and c.use = :use order by c.id desc limit 1) c on true
        where a.status = 'ACTIVE' and coalesce(c.given, :unasked)\
        """;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredConsents(
            JdbcClient jdbc, CurrentAccount current, SecurityLog log, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consent> own() {
        AccountId person = current.get();
        return Arrays.stream(Use.values()).map(use -> of(person, use)).toList();
    }

    @Override
    public void answer(Use use, boolean given) {
        AccountId person = current.get();
        Consent before = of(person, use);
        jdbc.sql("insert into consent (account_id, use, given, text_version, at) values (?, ?, ?, ?, ?)")
                .params(person.value(), use.name(), given, use.textVersion(), Timestamp.from(clock.instant()))
                .update();
        if (before.given() != given) {
            log.note(
                    given ? Kind.CONSENT_GIVEN : Kind.CONSENT_WITHDRAWN,
                    Optional.of(person),
                    use + " v" + use.textVersion());
        }
        events.publishEvent(new ConsentAnswered(person, use, given));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isGiven(AccountId account, Use use) {
        return about(use, "select a.id " + AGREEING + " and a.id = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AccountId> givers(Use use) {
        return about(use, "select a.id " + AGREEING).query(UUID.class).stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AccountId> giversAmong(Use use, Collection<AccountId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return about(use, "select a.id " + AGREEING + " and a.id = any(:people)")
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec about(Use use, String sql) {
        return jdbc.sql(sql)
                .param("use", use.name())
                .param("unasked", use.isGivenUnasked())
                .param("version", use.textVersion());
    }

    private Consent of(AccountId person, Use use) {
        return jdbc.sql("select given, text_version, at from consent where account_id = ? and use = ? order by id desc"
                        + " limit 1")
                .params(person.value(), use.name())
                .query((row, number) -> new Consent(
                        use,
                        row.getBoolean("given") && row.getInt("text_version") == use.textVersion(),
                        row.getInt("text_version"),
                        Optional.of(row.getTimestamp("at").toInstant())))
                .optional()
                .orElseGet(() -> new Consent(use, use.isGivenUnasked(), use.textVersion(), Optional.empty()));
    }
}
