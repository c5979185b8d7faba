package org.jobatlas.job.internal.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.CompanyImports.Import;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Phase;
import org.jobatlas.job.CompanyImports.ReadRow;
import org.jobatlas.job.CompanyImports.Undone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of imports. */
@Component
public class ImportRows {

    private static final String ROW =
            "select position, line, title, outcome, source_id, content, remark, before, edition"
                    + " from posting_import_row where import_id = ? and ";

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A leased import. */
    record Claimed(UUID id, CompanyId company, Phase phase, boolean publish) {}

    /**
     * A stored row.
     *
     * @param content new content as JSON
     * @param before previous content as JSON
     * @param edition edition of the posting after writing
     */
    record Stored(
            int position,
            long line,
            String title,
            Outcome outcome,
            @Nullable String sourceId,
            @Nullable String content,
            String remark,
            @Nullable String before,
            @Nullable Integer edition) {

        Stored become(Outcome next, String why) {
            return new Stored(position, line, title, next, sourceId, content, why, before, edition);
        }
    }

    void begin(Claimed imported, UUID account, String fileName, Instant now) {
        jdbc.sql("""
            insert into posting_import (id, company_id, account_id, file_name, phase, created_at)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        imported.id(),
                        imported.company().value(),
                        account,
                        fileName,
                        imported.phase().name(),
                        Timestamp.from(now))
                .update();
    }

    Optional<Claimed> find(UUID id) {
        return one("where id = ? for update", id);
    }

    /** An import that waits to be written or undone and is not locked; locked until the transaction ends. */
    Optional<Claimed> claim() {
        return one("where phase in ('RUNNING', 'UNDOING') order by random() limit 1 for update skip locked");
    }

    private Optional<Claimed> one(String which, Object... params) {
        return jdbc.sql("select id, company_id, phase, publish from posting_import " + which)
                .params(params)
                .query((row, _) -> new Claimed(
                        row.getObject("id", UUID.class),
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        Phase.valueOf(row.getString("phase")),
                        row.getBoolean("publish")))
                .optional();
    }

    void phase(UUID id, Phase phase, boolean publish) {
        jdbc.sql("update posting_import set phase = ?, publish = ? where id = ?")
                .params(phase.name(), publish, id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from posting_import where id = ?").param(id).update();
    }

    /** Deletes older imports that are not locked. */
    int forget(Instant before) {
        return jdbc.sql("delete from posting_import where created_at < ? and phase not in ('RUNNING', 'UNDOING')")
                .param(Timestamp.from(before))
                .update();
    }

    /** Sends heartbeats, by the database's clock, as nodes have clocks of their own. */
    void beat(Collection<UUID> read) {
        if (!read.isEmpty()) {
            jdbc.sql("update posting_import set beat_at = now() where id in (:read) and phase = 'READING'")
                    .param("read", List.copyOf(read))
                    .update();
        }
    }

    /** Marks imports without a heartbeat as broken. */
    int breakOffSilent(Duration silence) {
        return jdbc.sql("""
            update posting_import set phase = 'BROKEN'
            where phase = 'READING' and beat_at < now() - make_interval(secs => ?)\
            """).param(silence.toSeconds()).update();
    }

    /** Marks imports that have been reading for longer than any file takes as broken. */
    int breakOff(Instant before) {
        return jdbc.sql("update posting_import set phase = 'BROKEN' where created_at < ? and phase = 'READING'")
                .param(Timestamp.from(before))
                .update();
    }

    int count(UUID id) {
        return jdbc.sql("select count(*) from posting_import_row where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, Stored row) {
        jdbc.sql("""
            insert into posting_import_row (import_id, position, line, title, outcome, source_id, content, remark)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(Arrays.asList(
                        id,
                        row.position(),
                        row.line(),
                        row.title(),
                        row.outcome().name(),
                        row.sourceId(),
                        row.content(),
                        row.remark()))
                .update();
    }

    /** The next rows to write. */
    List<Stored> waiting(UUID id, int limit) {
        return stored(ROW + "not done order by position limit " + limit, id);
    }

    /** The next rows to undo. */
    List<Stored> written(UUID id, int limit) {
        return stored(
                ROW + "done and undone is null and outcome in ('NEW', 'CHANGED') order by position limit " + limit, id);
    }

    private List<Stored> stored(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(ImportRows::read).list();
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getInt("position"),
                row.getLong("line"),
                row.getString("title"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("source_id"),
                row.getString("content"),
                row.getString("remark"),
                row.getString("before"),
                row.getObject("edition", Integer.class));
    }

    void done(UUID id, Stored row, @Nullable String before, @Nullable Integer edition) {
        jdbc.sql("""
            update posting_import_row set done = true, outcome = ?, remark = ?, before = ?, edition = ?
            where import_id = ? and position = ?\
            """)
                .params(Arrays.asList(row.outcome().name(), row.remark(), before, edition, id, row.position()))
                .update();
    }

    void undone(UUID id, Stored row, Undone how) {
        jdbc.sql("update posting_import_row set undone = ? where import_id = ? and position = ?")
                .params(how.name(), id, row.position())
                .update();
    }

    List<ReadRow> page(UUID id, @Nullable Outcome outcome, int offset, int limit) {
        String only = outcome == null ? null : outcome.name();
        return jdbc.sql("""
            select line, title, outcome, remark from posting_import_row
            where import_id = ? and (cast(? as varchar) is null or outcome = ?) order by position offset ? limit ?\
            """)
                .params(Arrays.asList(id, only, only, Math.max(0, offset), Math.max(1, limit)))
                .query((row, _) -> new ReadRow(
                        row.getLong("line"),
                        row.getString("title"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("remark")))
                .list();
    }

    List<UUID> latest(CompanyId company, int limit) {
        return jdbc.sql("select id from posting_import where company_id = ? order by created_at desc, id limit ?")
                .params(company.value(), limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    Import state(UUID id) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        Map<Undone, Integer> undone = new EnumMap<>(Undone.class);
        int[] written = {0};
        jdbc.sql("""
            select outcome, done, undone, count(*) as rows from posting_import_row where import_id = ?
            group by outcome, done, undone\
            """).param(id).query(row -> {
            int rows = row.getInt("rows");
            counts.merge(Outcome.valueOf(row.getString("outcome")), rows, Integer::sum);
            written[0] += row.getBoolean("done") ? rows : 0;
            if (row.getString("undone") != null) {
                undone.merge(Undone.valueOf(row.getString("undone")), rows, Integer::sum);
            }
        });
        return jdbc.sql("select company_id, file_name, phase, created_at from posting_import where id = ?")
                .param(id)
                .query((row, _) -> new Import(
                        id,
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        row.getString("file_name"),
                        Phase.valueOf(row.getString("phase")),
                        row.getTimestamp("created_at").toInstant(),
                        counts,
                        written[0],
                        undone))
                .single();
    }
}
