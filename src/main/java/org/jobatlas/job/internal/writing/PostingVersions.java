package org.jobatlas.job.internal.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of versions. Saves by the same person within a few minutes are merged into one version, unless it is sealed. */
@Component
public class PostingVersions {

    private static final Duration ONE_SITTING = Duration.ofMinutes(5);
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final EditText text;

    PostingVersions(JdbcClient jdbc, EditText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** A version as it is stored. */
    record Row(int number, Optional<UUID> who, Instant at, PostingEdit edit, boolean sealed) {}

    public void note(PostingId posting, @Nullable UUID who, Instant now, PostingEdit edit) {
        Optional<Row> last = latest(posting);
        boolean goesOn = last.filter(row -> row.number() > 1
                        && !row.sealed()
                        && row.who().equals(Optional.ofNullable(who))
                        && row.at().isAfter(now.minus(ONE_SITTING)))
                .isPresent();
        int number = last.map(Row::number).orElse(0) + (goesOn ? 0 : 1);
        jdbc.sql("""
            insert into posting_version (posting_id, number, account_id, at, content) values (?, ?, ?, ?, ?)
            on conflict (posting_id, number) do update set at = excluded.at, content = excluded.content\
            """)
                .params(Arrays.asList(posting.value(), number, who, Timestamp.from(now), text.write(edit)))
                .update();
        jdbc.sql("delete from posting_version where posting_id = ? and number <= ?")
                .params(posting.value(), number - KEPT)
                .update();
    }

    /** Keeps the latest version as it is. */
    void seal(PostingId posting) {
        jdbc.sql("""
            update posting_version set sealed = true
            where posting_id = ? and number = (select max(number) from posting_version where posting_id = ?)\
            """).params(posting.value(), posting.value()).update();
    }

    Optional<Row> latest(PostingId posting) {
        return jdbc.sql("select * from posting_version where posting_id = ? order by number desc limit 1")
                .param(posting.value())
                .query(this::row)
                .optional();
    }

    Optional<Row> find(PostingId posting, int number) {
        return jdbc.sql("select * from posting_version where posting_id = ? and number = ?")
                .params(posting.value(), number)
                .query(this::row)
                .optional();
    }

    /** Oldest first. */
    List<Row> all(PostingId posting) {
        return jdbc.sql("select * from posting_version where posting_id = ? order by number")
                .param(posting.value())
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getInt("number"),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                text.read(row.getString("content")),
                row.getBoolean("sealed"));
    }
}
