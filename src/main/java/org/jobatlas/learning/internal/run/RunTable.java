package org.jobatlas.learning.internal.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trainings in the database, shared by all nodes. */
@Component
class RunTable {

    /** A training without a heartbeat for this long, or with one from the future of a clock that was set back, is lost. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    static final Duration BEAT = Duration.ofSeconds(20);

    private static final Logger log = LoggerFactory.getLogger(RunTable.class);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    RunTable(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** Starts a training; {@code IllegalStateException} with a message while another is running. */
    UUID begin() {
        giveUpLost();
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("""
                insert into training_run (id, started_at, started_by, beat_at, state, stage, share)
                values (?, ?, ?, ?, 'RUNNING', 'read', 0)\
                """)
                    .param(id)
                    .param(now())
                    .param(current.find().map(AccountId::value).orElse(null))
                    .param(now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("A training goes on already; see the page of models.", e);
        }
        return id;
    }

    void giveUpLost() {
        Instant now = clock.instant();
        jdbc.sql("""
            update training_run set state = 'LOST', ended_at = ?
            where state = 'RUNNING' and not beat_at between ? and ?\
            """)
                .params(now(), Timestamp.from(now.minus(SILENCE)), Timestamp.from(now.plus(SILENCE)))
                .update();
    }

    /** Records the progress; false where cancellation was requested. */
    boolean reached(UUID id, String stage, double share) {
        jdbc.sql("update training_run set stage = ?, share = ?, beat_at = ? where id = ?")
                .params(stage, share, now(), id)
                .update();
        return jdbc.sql("select not cancelled and state = 'RUNNING' from training_run where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Sends heartbeats until closed, however long a stage takes. */
    Beating beating(UUID id, Duration every) {
        CountDownLatch closed = new CountDownLatch(1);
        Thread.ofVirtual().name("training-beat").start(() -> {
            try {
                while (!closed.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                    beat(id);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return closed::countDown;
    }

    private void beat(UUID id) {
        try {
            jdbc.sql("update training_run set beat_at = ? where id = ? and state = 'RUNNING'")
                    .params(now(), id)
                    .update();
        } catch (DataAccessException e) {
            log.debug("A training could not give a sign", e);
        }
    }

    /** Heartbeats, ended by closing. */
    interface Beating extends AutoCloseable {
        @Override
        void close();
    }

    void end(UUID id, State state, String said, List<ModelId> models) {
        jdbc.sql("""
            update training_run set state = ?, said = ?, ended_at = ?, beat_at = ?,
                share = case when ? = 'FAILED' or ? = 'CANCELLED' then share else 1 end, models = ?::uuid[]
            where id = ? and state = 'RUNNING'\
            """)
                .param(state.name())
                .param(said)
                .param(now())
                .param(now())
                .param(state.name())
                .param(state.name())
                .param(models.stream().map(ModelId::value).toArray(UUID[]::new))
                .param(id)
                .update();
    }

    void cancel() {
        jdbc.sql("update training_run set cancelled = true where state = 'RUNNING'")
                .update();
    }

    Run get(UUID id) {
        return jdbc.sql("select * from training_run where id = ?")
                .param(id)
                .query(RunTable::run)
                .single();
    }

    List<Run> list(int limit) {
        giveUpLost();
        return jdbc.sql("select * from training_run order by started_at desc limit ?")
                .param(limit)
                .query(RunTable::run)
                .list();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        UUID[] models = (UUID[]) row.getArray("models").getArray();
        Timestamp ended = row.getTimestamp("ended_at");
        return new Run(
                row.getObject("id", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getObject("started_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(ended).map(Timestamp::toInstant),
                State.valueOf(row.getString("state")),
                row.getString("stage"),
                row.getDouble("share"),
                row.getString("said"),
                Arrays.stream(models).map(ModelId::new).toList());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
