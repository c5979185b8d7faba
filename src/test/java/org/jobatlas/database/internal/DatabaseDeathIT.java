package org.jobatlas.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.database.DatabaseOutage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that dies is started again, and whoever asks meanwhile is answered in seconds. */
class DatabaseDeathIT {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    @Test
    void aKilledDatabaseIsStartedAgainWithAllThatWasStored() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DatabaseProperties(folder, false));
                HikariDataSource pool = pool(database)) {
            JdbcClient client = JdbcClient.create(new ShortWaits(pool));
            client.sql("create table kept (word text)").update();
            client.sql("insert into kept values ('atlas')").update();
            for (int time = 0; time < 2; time++) {
                long killed = kill();
                List<Throwable> failures = untilAnswered(client);
                assertThat(failures).allMatch(DatabaseOutage::isBehind);
                assertThat(Postmaster.running(folder.resolve("postgres"))
                                .orElseThrow()
                                .pid())
                        .isNotEqualTo(killed);
                assertThat(client.sql("select word from kept")
                                .query(String.class)
                                .single())
                        .isEqualTo("atlas");
                assertThat(client.sql("show fsync").query(String.class).single())
                        .isEqualTo("on");
            }
        }
        assertThat(Postmaster.running(folder.resolve("postgres"))).isEmpty();
    }

    @Test
    void nobodyElseCanReachTheProgramsOfTheDatabase() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DatabaseProperties(folder, false))) {
            assertThat(database.url()).isNotEmpty();
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres-binaries")))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
        }
    }

    @Test
    void aPortalThatStopsWhileItsDatabaseIsDeadStopsAndLeavesNothingBehind() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DatabaseProperties(folder, false))) {
            kill();
        }
        assertThat(Postmaster.running(folder.resolve("postgres"))).isEmpty();
        try (EmbeddedDatabase next = EmbeddedDatabase.open(new DatabaseProperties(folder, false));
                HikariDataSource pool = pool(next)) {
            assertThat(JdbcClient.create(pool)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void whileTheDatabaseIsAwayOneWaitIsLongAndTheNextOnesAreShort() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.open(new DatabaseProperties(folder, false));
        try (HikariDataSource pool = pool(database)) {
            JdbcClient client = JdbcClient.create(new ShortWaits(pool));
            client.sql("select 1").query(Integer.class).single();
            database.close();
            fails(client);
            fails(client);
            assertThat(pool.getConnectionTimeout()).isLessThan(PATIENCE.toMillis());
            assertThat(catchThrowable(
                            () -> client.sql("select 1").query(Integer.class).single()))
                    .matches(DatabaseOutage::isBehind);
        }
    }

    private static void fails(JdbcClient client) {
        assertThat(catchThrowable(
                        () -> client.sql("select 1").query(Integer.class).single()))
                .isNotNull();
    }

    private static List<Throwable> untilAnswered(JdbcClient client) {
        List<Throwable> failures = new ArrayList<>();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline) {
            Throwable failure = catchThrowable(
                    () -> client.sql("select 1").query(Integer.class).single());
            if (failure == null) {
                return failures;
            }
            failures.add(failure);
        }
        throw new AssertionError("The database is not back", failures.getLast());
    }

    private long kill() {
        long pid = Postmaster.running(folder.resolve("postgres")).orElseThrow().pid();
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        return pid;
    }

    private static HikariDataSource pool(EmbeddedDatabase database) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(EmbeddedDatabase.USER);
        settings.setPassword(database.password());
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setMaximumPoolSize(2);
        return new HikariDataSource(settings);
    }
}
