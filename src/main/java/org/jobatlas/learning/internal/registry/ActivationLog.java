package org.jobatlas.learning.internal.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModels.Action;
import org.jobatlas.learning.TrainedModels.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of activations. */
@Component
class ActivationLog {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    ActivationLog(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * An activation.
     *
     * @param model null for the bundled model
     * @param backTo the activation that a rollback returns to; null for the bundled model
     */
    record Row(long id, @Nullable ModelId model, @Nullable Long backTo) {}

    /** Locks activations of a kind until the transaction ends. */
    void lock(ModelKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("model-activation-" + kind.key())
                .query((row, number) -> true)
                .single();
    }

    Optional<Row> last(ModelKind kind) {
        return jdbc.sql("select id, model_id, back_to from model_activation where kind = ? order by id desc limit 1")
                .param(kind.name())
                .query(ActivationLog::row)
                .optional();
    }

    Row get(long id) {
        return jdbc.sql("select id, model_id, back_to from model_activation where id = ?")
                .param(id)
                .query(ActivationLog::row)
                .single();
    }

    void add(ModelKind kind, @Nullable ModelId model, Action action, @Nullable Long backTo) {
        jdbc.sql("""
            insert into model_activation (kind, model_id, action, at, by_account, back_to) values (?, ?, ?, ?, ?, ?)\
            """)
                .param(kind.name())
                .param(model == null ? null : model.value())
                .param(action.name())
                .param(Timestamp.from(clock.instant()))
                .param(current.find().map(AccountId::value).orElse(null))
                .param(backTo)
                .update();
    }

    /** Newest first. */
    List<Change> changes(ModelKind kind) {
        return jdbc.sql("""
            select action, model_id, coalesce(name || '@' || left(sha256, 8), '') as name, at, by_account
            from model_activation left join trained_model on trained_model.id = model_id
            where model_activation.kind = ? order by model_activation.id desc limit ?\
            """)
                .params(kind.name(), MOST)
                .query((row, number) -> new Change(
                        Action.valueOf(row.getString("action")),
                        Optional.ofNullable(row.getObject("model_id", UUID.class))
                                .map(ModelId::new),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        Optional.ofNullable(row.getObject("by_account", UUID.class))
                                .map(AccountId::new)))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID model = row.getObject("model_id", UUID.class);
        return new Row(
                row.getLong("id"), model == null ? null : new ModelId(model), row.getObject("back_to", Long.class));
    }
}
