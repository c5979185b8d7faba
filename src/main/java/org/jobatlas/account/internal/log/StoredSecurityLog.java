package org.jobatlas.account.internal.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Network;
import org.jobatlas.account.SecurityEvent;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Stores the security log in the database and writes it as lines. */
@Service
public class StoredSecurityLog implements SecurityLog {

    private static final String WHERE = """
        where (cast(:kind as text) is null or e.kind = :kind)
        and (:text = '' or strpos(a.email, :text) > 0 or strpos(b.email, :text) > 0)\
        """;
    private static final String FROM =
            "from security_event e left join account a on a.id = e.account left join account b on b.id = e.actor ";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SecurityLines lines;
    private final Clock clock;

    StoredSecurityLog(JdbcClient jdbc, CurrentAccount current, SecurityLines lines, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(Kind kind, Optional<AccountId> account, String detail) {
        store(kind, account, detail);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteAttempt(Kind kind, Optional<AccountId> account, String detail) {
        store(kind, account, detail);
    }

    private void store(Kind kind, Optional<AccountId> account, String detail) {
        var event = new SecurityEvent(clock.instant(), kind, account, current.find(), network(), detail);
        jdbc.sql("insert into security_event (at, kind, account, actor, network, detail) values (?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(event.at()), kind.name())
                .param(account.map(AccountId::value).orElse(null))
                .param(event.actor().map(AccountId::value).orElse(null))
                .param(event.network().orElse(null))
                .param(detail)
                .update();
        lines.writeAfterCommit(event);
    }

    @Override
    @Transactional(readOnly = true)
    public ResultPage<Entry> find(Filter filter, int offset, int limit) {
        var entries = filtered(
                        "select e.*, a.email as account_email, b.email as actor_email " + FROM + WHERE
                                + " order by e.id desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(StoredSecurityLog::read)
                .list();
        var total = filtered("select count(*) " + FROM + WHERE, filter)
                .query(Long.class)
                .single();
        return new ResultPage<>(entries, total, offset);
    }

    public void deleteOlderThan(Instant before) {
        jdbc.sql("delete from security_event where at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind().map(Kind::name).orElse(null))
                .param("text", filter.text().strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                ? Optional.of(Network.of(exchange.getRequest().getRemoteAddr()).text())
                : Optional.empty();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        var event = new SecurityEvent(
                row.getTimestamp("at").toInstant(),
                Kind.valueOf(row.getString("kind")),
                id(row.getObject("account", UUID.class)),
                id(row.getObject("actor", UUID.class)),
                Optional.ofNullable(row.getString("network")),
                row.getString("detail"));
        return new Entry(event, email(row.getString("account_email")), email(row.getString("actor_email")));
    }

    private static Optional<AccountId> id(@Nullable UUID value) {
        return Optional.ofNullable(value).map(AccountId::new);
    }

    private static Optional<EmailAddress> email(@Nullable String value) {
        return Optional.ofNullable(value).map(EmailAddress::new);
    }
}
