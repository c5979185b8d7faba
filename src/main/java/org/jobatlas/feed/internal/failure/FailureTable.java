package org.jobatlas.feed.internal.failure;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jobatlas.feed.FeedFailures;
import org.jobatlas.feed.ImportSummary;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Failures in the database, shared by all nodes and commands. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class FailureTable implements FeedFailures {

    /** Above this share of rejected rows a source is considered broken. */
    private static final double MOST_REFUSED = 0.2;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Lazy, since a command that only reads a file has no database. */
    FailureTable(@Lazy JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records the result of an import: a good one removes an earlier failure of its source. */
    public void ended(String source, String file, ImportSummary summary) {
        boolean doubted = summary.missing().doubted() > 0;
        boolean refused = summary.rejected() > MOST_REFUSED * summary.rows();
        if (doubted || refused) {
            Kind kind = doubted ? Kind.DOUBTED : Kind.REFUSED;
            note(new Failed(source, file, clock.instant(), kind, "", summary.rows(), summary.rejected()));
        } else {
            settle(source);
        }
    }

    /** Records that an import was aborted. */
    public void failed(String source, String file, Kind kind, String said) {
        note(new Failed(source, file, clock.instant(), kind, said, 0, 0));
    }

    private void note(Failed failed) {
        jdbc.sql("""
            insert into feed_failure (source, file_name, at, kind, said, rows_read, rows_refused) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (source) do update set file_name = excluded.file_name, at = excluded.at, kind = excluded.kind,
                said = excluded.said, rows_read = excluded.rows_read, rows_refused = excluded.rows_refused\
            """)
                .params(
                        failed.source(),
                        cut(failed.file(), LONGEST_NAME),
                        Timestamp.from(failed.at()),
                        failed.kind().name(),
                        cut(failed.said(), LONGEST_REASON),
                        failed.rows(),
                        failed.refused())
                .update();
    }

    private static String cut(String text, int most) {
        String clean = text.replace("\0", "");
        return clean.substring(0, Math.min(clean.length(), most));
    }

    @Override
    public List<Failed> open(int most) {
        return jdbc.sql("select * from feed_failure order by at desc, source limit ?")
                .param(most)
                .query((row, number) -> new Failed(
                        row.getString("source"),
                        row.getString("file_name"),
                        row.getTimestamp("at").toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("said"),
                        row.getLong("rows_read"),
                        row.getLong("rows_refused")))
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from feed_failure").query(Long.class).single();
    }

    @Override
    public void settle(String source) {
        jdbc.sql("delete from feed_failure where source = ?").param(source).update();
    }
}
