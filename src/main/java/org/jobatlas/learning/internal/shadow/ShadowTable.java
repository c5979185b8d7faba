package org.jobatlas.learning.internal.shadow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.ShadowEvaluations.Asked;
import org.jobatlas.learning.ShadowEvaluations.Measured;
import org.jobatlas.learning.ShadowEvaluations.Shadow;
import org.jobatlas.learning.ShadowEvaluations.State;
import org.jobatlas.learning.ShadowEvaluations.Status;
import org.jobatlas.model.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Offline evaluations in the database, shared by all nodes. */
@Component
class ShadowTable {

    /** An evaluation without a heartbeat for this long, or with one from the future of a clock that was set back, is lost. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final TypeReference<List<Measured>> RESULT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final JsonMapper json;
    private final Clock clock;

    ShadowTable(JdbcClient jdbc, CurrentAccount current, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** Starts an evaluation; {@code IllegalStateException} with a message while another is running. */
    UUID begin(ModelId model, String serving, String set) {
        giveUpLost();
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("""
                insert into shadow_evaluation (id, model_id, serving, judged_set, started_at, started_by, beat_at, state, stage, share)
                values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', 'start', 0)\
                """)
                    .param(id)
                    .param(model.value())
                    .param(serving)
                    .param(set)
                    .param(now())
                    .param(current.find().map(AccountId::value).orElse(null))
                    .param(now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("A model is measured already.", e);
        }
        return id;
    }

    private void giveUpLost() {
        Instant now = clock.instant();
        jdbc.sql("""
            update shadow_evaluation set state = 'LOST', ended_at = ?
            where state = 'RUNNING' and not beat_at between ? and ?\
            """)
                .params(now(), Timestamp.from(now.minus(SILENCE)), Timestamp.from(now.plus(SILENCE)))
                .update();
    }

    /** Records the progress; false where cancellation was requested. */
    boolean reached(UUID id, String stage, double share) {
        jdbc.sql("update shadow_evaluation set stage = ?, share = ?, beat_at = ? where id = ? and state = 'RUNNING'")
                .params(stage, share, now(), id)
                .update();
        return goesOn(id);
    }

    /** A heartbeat; false where cancellation was requested. */
    boolean beat(UUID id) {
        jdbc.sql("update shadow_evaluation set beat_at = ? where id = ? and state = 'RUNNING'")
                .params(now(), id)
                .update();
        return goesOn(id);
    }

    private boolean goesOn(UUID id) {
        return jdbc.sql("select not cancelled and state = 'RUNNING' from shadow_evaluation where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void end(UUID id, State state, String said, @Nullable List<Measured> result) {
        jdbc.sql("""
            update shadow_evaluation set state = ?, said = ?, ended_at = ?, beat_at = ?, result = ?,
                share = case when ? then 1 else share end
            where id = ? and state = 'RUNNING'\
            """)
                .param(state.name())
                .param(said)
                .param(now())
                .param(now())
                .param(result == null ? null : json.writeValueAsString(result))
                .param(state == State.DONE)
                .param(id)
                .update();
    }

    void cancel() {
        jdbc.sql("update shadow_evaluation set cancelled = true where state = 'RUNNING'")
                .update();
    }

    List<Shadow> list(int limit) {
        giveUpLost();
        return jdbc.sql("""
            select done.*, model.kind, model.name, model.sha256 from shadow_evaluation done
            join trained_model model on model.id = done.model_id order by done.started_at desc, done.id limit ?\
            """).param(limit).query((row, number) -> shadow(row)).list();
    }

    private Shadow shadow(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        String result = row.getString("result");
        return new Shadow(
                row.getObject("id", UUID.class),
                new Asked(
                        new ModelId(row.getObject("model_id", UUID.class)),
                        ModelKind.valueOf(row.getString("kind")),
                        new ModelVersion(row.getString("name"), row.getString("sha256")).toString(),
                        row.getString("serving"),
                        row.getString("judged_set")),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getObject("started_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(ended).map(Timestamp::toInstant),
                new Status(
                        State.valueOf(row.getString("state")),
                        row.getString("stage"),
                        row.getDouble("share"),
                        row.getString("said")),
                result == null ? List.of() : json.readValue(result, RESULT));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
