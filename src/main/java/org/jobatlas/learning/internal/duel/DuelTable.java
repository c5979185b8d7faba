package org.jobatlas.learning.internal.duel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.DuelScore;
import org.jobatlas.learning.ModelDuels.Duel;
import org.jobatlas.learning.ModelDuels.Span;
import org.jobatlas.learning.ModelId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of comparisons; a unique index allows only one running. */
@Component
class DuelTable {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    DuelTable(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The running comparison. */
    record Open(UUID id, ModelId challenger, String serving, double share, Instant startedAt) {}

    /** {@code DuplicateKeyException} while one is running. */
    void add(ModelId challenger, String serving, double share) {
        jdbc.sql("""
            insert into model_duel (id, challenger, serving, share, started_at, started_by) values (?, ?, ?, ?, ?, ?)\
            """)
                .params(UUID.randomUUID(), challenger.value(), serving, share, Timestamp.from(clock.instant()))
                .param(by())
                .update();
    }

    Optional<Open> open() {
        return jdbc.sql("select id, challenger, serving, share, started_at from model_duel where ended_at is null")
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        new ModelId(row.getObject("challenger", UUID.class)),
                        row.getString("serving"),
                        row.getDouble("share"),
                        row.getTimestamp("started_at").toInstant()))
                .optional();
    }

    void end(UUID duel, boolean overtaken) {
        jdbc.sql("""
            update model_duel set ended_at = ?, ended_by = ?, overtaken = ? where id = ? and ended_at is null\
            """)
                .param(Timestamp.from(clock.instant()))
                .param(by())
                .params(overtaken, duel)
                .update();
    }

    void score(UUID duel, DuelScore score) {
        jdbc.sql("update model_duel set for_serving = ?, for_challenger = ?, even = ?, counted_at = ? where id = ?")
                .params(score.serving(), score.challenger(), score.even(), Timestamp.from(clock.instant()), duel)
                .update();
    }

    List<Duel> list(int limit) {
        return jdbc.sql("""
            select model_duel.*, name, sha256 from model_duel join trained_model on trained_model.id = challenger
            order by started_at desc limit ?\
            """).param(limit).query(DuelTable::duel).list();
    }

    private @Nullable UUID by() {
        return current.find().map(AccountId::value).orElse(null);
    }

    private static Duel duel(ResultSet row, int number) throws SQLException {
        return new Duel(
                row.getObject("id", UUID.class),
                row.getString("serving"),
                row.getString("name") + "@" + row.getString("sha256").substring(0, 8),
                row.getDouble("share"),
                new Span(
                        row.getTimestamp("started_at").toInstant(),
                        Optional.ofNullable(row.getObject("started_by", UUID.class))
                                .map(AccountId::new),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)),
                row.getBoolean("overtaken"),
                new DuelScore(
                        row.getLong("for_serving"),
                        row.getLong("for_challenger"),
                        row.getLong("even"),
                        Optional.ofNullable(row.getTimestamp("counted_at")).map(Timestamp::toInstant)));
    }
}
