package org.jobatlas.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.job.IndexPause;
import org.jobatlas.job.SourcePostings;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows per second from a file to stored postings, read and understood but for their meaning, against inserting the same rows. */
@Component
@Lazy
@Profile("command")
@Order(4)
class ImportBenchmark implements Benchmark {

    private static final int ROWS = 5000;
    private static final int BATCH = 500;
    private static final double TARGET = 0.3;
    private static final String OURS = "bench-import";
    private static final String RAW = "bench-raw";
    private static final String COLUMNS = "content_hash, status, title, employer, description, text, places, remote,"
            + " employment_type, seniority, pay_min, pay_max, pay_currency, pay_period, language, skills, occupations,"
            + " field, stated_field, published_at, expires_at, apply_url, text_hash, described_at";

    private final PostingImport imports;
    private final SourcePostings postings;
    private final IndexPause pause;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    ImportBenchmark(
            PostingImport imports,
            SourcePostings postings,
            IndexPause pause,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.imports = imports;
        this.postings = postings;
        this.pause = pause;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        try {
            Path file = Files.createTempFile("jobatlas-", ".jsonl");
            try {
                Files.write(file, lines());
                return List.of(measure(data, file));
            } finally {
                Files.delete(file);
                forget(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BenchmarkResult measure(BenchmarkData data, Path file) {
        List<Object[]> rows = rows();
        ImportOptions options = new ImportOptions(null, Map.of(), OURS, false, false);
        DoubleSupplier ours = () -> {
            forget(data);
            return perSecond(rows.size(), () -> importAlone(file, options));
        };
        DoubleSupplier raw = () -> {
            forget(data);
            return perSecond(rows.size(), () -> insert(rows));
        };
        return new BenchmarkResult(
                name(), new InterleavedRun(data.pairs()).values(ours, raw), "/s", Target.atLeast(TARGET));
    }

    /** As the command does where no portal runs: the index waits. */
    private void importAlone(Path file, ImportOptions options) {
        try (IndexPause.Held held = pause.begin()) {
            imports.run(file, options, (bytes, of, read) -> held.goOn());
        }
    }

    /** Postings of the catalogue as a feed would write them. */
    private List<String> lines() {
        return jdbc.query(
                "select id, title, employer, description, places, published_at from posting where source not in (?, ?)"
                        + " order by id limit ?",
                (row, number) -> json.writeValueAsString(Map.of(
                        "id", row.getString("id"),
                        "title", row.getString("title"),
                        "employer", String.valueOf(row.getString("employer")),
                        "description", row.getString("description"),
                        "place",
                                json.readTree(row.getString("places"))
                                        .at("/0/name")
                                        .asString(""),
                        "published",
                                row.getTimestamp("published_at").toInstant().toString())),
                OURS,
                RAW,
                ROWS);
    }

    private List<Object[]> rows() {
        return jdbc.query(
                "select " + COLUMNS + " from posting where source not in (?, ?) order by id limit ?",
                (row, number) -> {
                    Object[] values = new Object[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                },
                OURS,
                RAW,
                ROWS);
    }

    /** As many rows a statement and a transaction as an import saves together. */
    private void insert(List<Object[]> rows) {
        String marks = ", ?".repeat(COLUMNS.split(",", -1).length);
        String sql = "insert into posting (id, version, source, source_id, " + COLUMNS + ") values (?, 0, ?, ?" + marks
                + ")";
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> batch = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                    .map(ImportBenchmark::asNew)
                    .toList();
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(sql, batch));
        }
    }

    private static Object[] asNew(Object[] row) {
        UUID id = UUID.randomUUID();
        List<Object> values = new ArrayList<>(List.of(id, RAW, id.toString()));
        for (Object value : row) {
            values.add(value);
        }
        return values.toArray();
    }

    /** Leaves the catalogue, and the index, as they were. */
    private void forget(BenchmarkData data) {
        postings.close(postings.open(OURS));
        data.awaitIndex();
        jdbc.update("delete from posting where source in (?, ?)", OURS, RAW);
    }

    private static double perSecond(int count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return count * 1e9 / (System.nanoTime() - start);
    }
}
