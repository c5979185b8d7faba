package org.jobatlas.feedback.internal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Streams explicit answers as rows of text, with a pseudonym for the person; empty for what was not stated. */
@Component
public class AnswerExport {

    public static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "list",
            "rank",
            "posting",
            "title",
            "employer",
            "field",
            "kind",
            "reason",
            "person",
            "model",
            "review",
            "review_reason",
            "signs");

    private static final int PIECE = 1_000;

    private final JdbcTemplate jdbc;

    AnswerExport(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(PIECE);
    }

    /** In the order of time; runs in a transaction, so that the database streams the rows. */
    public void each(LocalDate since, Consumer<List<String>> reader) {
        jdbc.query(
                """
                select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), list_id, rank, posting_id, title,
                    employer, field, kind, reason, person, model, review, review_reason, array_to_string(signs, ' ')
                from interaction where kind in ('RELEVANT', 'NOT_RELEVANT') and created_at >= ? order by created_at, id\
                """,
                row -> {
                    reader.accept(row(row));
                },
                since);
    }

    private static List<String> row(ResultSet row) throws SQLException {
        Stream.Builder<String> cells = Stream.builder();
        for (int column : IntStream.rangeClosed(1, COLUMNS.size()).toArray()) {
            String cell = row.getString(column);
            cells.add(cell == null ? "" : cell);
        }
        return cells.build().toList();
    }
}
