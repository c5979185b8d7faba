package org.jobatlas.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jobatlas.database.DataFolder;
import org.jobatlas.database.DataFolderInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        try (EmbeddedDatabase database = open(false)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('atlas')");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
        }
        try (EmbeddedDatabase database = open(false)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("atlas");
        }
    }

    @Test
    void aServerLeftBehindByAKilledPortalIsStoppedAndItsDataKept() throws Exception {
        KilledPortal.startAndKill(folder, "create table kept (word text)");
        long orphan =
                Postmaster.running(folder.resolve("postgres")).orElseThrow().pid();
        try (EmbeddedDatabase next = open(false)) {
            assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false))
                    .isFalse();
            assertThat(ask(next, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = open(false)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordWhileItIsSetUp() throws Exception {
        String password = DatabasePassword.of(folder);
        try (EmbeddedPostgres server = EmbeddedDatabase.server(folder, new PostgresPrograms(List.of()), password)) {
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, EmbeddedDatabase.USER, ""));
            DriverManager.getConnection(url, EmbeddedDatabase.USER, password).close();
        }
    }

    @Test
    void noByteOfAStrangerReachesItsTls() throws Exception {
        try (EmbeddedDatabase database = open(false)) {
            assertThat(ask(database, "show ssl")).isEqualTo("off");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aSecondPortalOnTheFolderIsRefusedAndACommandMayAttach() throws Exception {
        try (EmbeddedDatabase database = open(false)) {
            assertThat(DataFolder.isTaken(folder)).isTrue();
            assertThatExceptionOfType(DataFolderInUseException.class)
                    .isThrownBy(() -> open(false))
                    .withMessageContaining("Another portal is running");
            try (EmbeddedDatabase beside = open(true)) {
                assertThat(beside.url()).isEqualTo(database.url());
                assertThat(ask(beside, "select 1")).isEqualTo("1");
            }
            assertThat(ask(database, "select 2")).isEqualTo("2");
        }
        assertThat(DataFolder.isTaken(folder)).isFalse();
    }

    private EmbeddedDatabase open(boolean attach) {
        return EmbeddedDatabase.open(new DatabaseProperties(folder, attach));
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }
}
