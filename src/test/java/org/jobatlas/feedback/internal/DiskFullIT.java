package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jobatlas.database.DatabaseOutage;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.feedback.internal.lists.Impressions;
import org.jobatlas.feedback.internal.lists.ShownRecord;
import org.jobatlas.feedback.internal.lists.ShownRecord.Shown;
import org.jobatlas.job.PostingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A database on a small disk of its own that is really full; skipped where nobody may mount one. */
class DiskFullIT {

    private static final PostingId POSTING = new PostingId(UUID.randomUUID());

    @TempDir
    private static Path disk;

    private static boolean mounted;

    @BeforeAll
    static void mountASmallDisk() throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", disk.toString());
        assumeTrue(mounted, "A small disk can be mounted by root alone, so a full one is not tried here");
    }

    @AfterAll
    static void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void whatWasShownOnAFullDiskIsWrittenWhenThereIsRoom() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(disk.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start()) {
            DataSource source = server.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            JdbcClient client = JdbcClient.create(source);
            ShownRecord record = record(client, source);
            addPosting(client);
            record.add(list());
            Path ballast = fill();
            Throwable full = catchThrowable(() -> client.sql(
                            "create table ballast as select repeat(md5(n::text), 40) from generate_series(1, 20000) n")
                    .update());
            assertThat(full).as("the disk is full").isNotNull().matches(DatabaseOutage::isBehind);
            Shown answered = fillUntilOneWaits(record);
            assertThat(client.sql("select count(*) from impression_list")
                            .query(Integer.class)
                            .single())
                    .as("questions are answered all the same")
                    .isPositive();
            assertThat(catchThrowable(() -> record.require(answered.list().id())))
                    .matches(DatabaseOutage::isBehind);
            record.writeWaiting();
            assertThat(record.waiting()).isPositive();
            Files.delete(ballast);
            record.require(answered.list().id());
            record.writeWaiting();
            assertThat(record.waiting()).isZero();
            assertThat(client.sql("select count(*) from impression_item where list_id = ?")
                            .param(answered.list().id().value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private static void addPosting(JdbcClient client) {
        client.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at)
            values (?, 0, 'test', 'test', '', 'PUBLISHED', 'Nurse', 'Employer', '', '', '[]', '{}', '{}', now(),
                '', now())\
            """).param(POSTING.value()).update();
    }

    /** Pages that exist have some room left. */
    private static Shown fillUntilOneWaits(ShownRecord record) {
        for (int time = 0; time < 20_000; time++) {
            Shown next = list();
            record.add(next);
            if (record.waiting() > 0) {
                return next;
            }
        }
        throw new AssertionError("A full disk took everything");
    }

    private static Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (disk.toFile().getUsableSpace() > 0) {
                out.write(block);
            }
        }
        return ballast;
    }

    private static ShownRecord record(JdbcClient client, DataSource source) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        Impressions impressions = new Impressions(
                client, new TransactionTemplate(transactions), new Months(client, transactions), JsonMapper.shared());
        return new ShownRecord(impressions, new SimpleMeterRegistry());
    }

    private static Shown list() {
        List<ShownItem> items = List.of(new ShownItem(1, 1, POSTING, 0.5, List.of(0.9), List.of(0.5)));
        ShownList shown = new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.RECOMMENDATION,
                "fingerprint",
                new ListOrigin(Map.of(), 0.3, 10, "", null),
                List.of("skills"),
                items);
        return new Shown(shown, null, Instant.parse("2026-11-21T09:00:00Z"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
