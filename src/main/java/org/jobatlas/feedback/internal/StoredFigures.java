package org.jobatlas.feedback.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.internal.review.AnswerExport;
import org.jobatlas.feedback.internal.review.ParquetAnswers;
import org.jobatlas.shared.SpreadsheetCell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredFigures implements FeedbackFigures {

    private static final String SUMS = """
        sum(shown) as shown, sum(seen) as seen, sum(opened) as opened, sum(relevant) as relevant,
        sum(not_relevant) as not_relevant from feedback_day where day >= ? group by 1\
        """;

    /** Rarer searches could identify people. */
    private static final int LEAST_PEOPLE = 3;

    private final JdbcClient jdbc;
    private final AnswerExport export;
    private final ParquetAnswers parquet;

    StoredFigures(JdbcClient jdbc, AnswerExport export, ParquetAnswers parquet) {
        this.jdbc = jdbc;
        this.parquet = parquet;
        this.export = export;
    }

    @Override
    public List<Slice> days(LocalDate since) {
        return slices("day", " order by 1", since);
    }

    @Override
    public List<Slice> by(Dimension dimension, LocalDate since) {
        boolean ordered = dimension == Dimension.RANK || dimension == Dimension.DIAL;
        return slices(
                dimension.name().toLowerCase(Locale.ROOT), ordered ? " order by 1" : " order by 2 desc, 1", since);
    }

    @Override
    public List<Count> reasons(LocalDate since) {
        return jdbc.sql("""
            select reason, sum(answers) as answers from feedback_reason_day where day >= ?
            group by 1 order by 2 desc, 1\
            """)
                .param(since)
                .query((row, number) -> new Count(Reason.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    @Override
    public long postings(LocalDate since) {
        return jdbc.sql("select count(*) from (select distinct posting_id from impression_item"
                        + " where list_at >= ?::date::timestamp at time zone 'UTC') shown")
                .param(since)
                .query(Long.class)
                .single();
    }

    @Override
    public List<EmptySearch> emptySearches(LocalDate since, int most) {
        return jdbc.sql("""
            select lower(coalesce(asked ->> 'text', '')) as words, count(*) as times from (
                select account_id, case when pg_input_is_valid(asked, 'jsonb') then asked::jsonb end as asked
                from impression_list list
                where surface = 'SEARCH' and asked like '{%' and created_at >= ?::date::timestamp at time zone 'UTC'
                    and not exists (select 1 from impression_item item
                        where item.list_id = list.id and item.list_at = list.created_at)) searches
            where asked is not null and coalesce(asked ->> 'offset', '0') = '0'
            group by 1 having count(distinct account_id) >= ? order by 2 desc, 1 limit ?\
            """)
                .params(since, LEAST_PEOPLE, most)
                .query((row, number) -> new EmptySearch(row.getString(1), row.getLong(2)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public void csv(LocalDate since, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            CSVPrinter csv = new CSVPrinter(
                    writer,
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader(AnswerExport.COLUMNS.toArray(String[]::new))
                            .get());
            export.each(since, row -> print(csv, row));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] parquet(LocalDate since) {
        return parquet.write(since);
    }

    private static void print(CSVPrinter csv, List<String> row) {
        try {
            csv.printRecord(row.stream().map(SpreadsheetCell::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Slice> slices(String column, String order, LocalDate since) {
        return jdbc.sql("select " + column + ", " + SUMS + order)
                .param(since)
                .query(StoredFigures::slice)
                .list();
    }

    private static Slice slice(ResultSet row, int number) throws SQLException {
        return new Slice(
                row.getString(1),
                row.getLong("shown"),
                row.getLong("seen"),
                row.getLong("opened"),
                row.getLong("relevant"),
                row.getLong("not_relevant"));
    }
}
