package org.jobatlas.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled programs, unpacked by a first start, stand for those of a machine. */
class PostgresProgramsIT {

    private static final String BIN_FOLDER = "select setting from pg_config where name = 'BINDIR'";

    @TempDir
    private Path temporary;

    @Test
    void programsOfTheMachineServeADataFolderOfTheBundledOnesAndTheOtherWayRound() throws Exception {
        assertThat(ask("data", new PostgresPrograms(List.of()), "create table kept as select 'atlas' as word"))
                .isEmpty();
        Path ofMachine = unpacked("data");
        PostgresPrograms found = new PostgresPrograms(List.of(ofMachine));
        assertThat(ask("data", found, "select word from kept")).isEqualTo("atlas");
        assertThat(ask("data", found, BIN_FOLDER)).isEqualTo(ofMachine.toString());
        assertThat(ask("fresh", found, BIN_FOLDER)).isEqualTo(ofMachine.toString());
        assertThat(ask("fresh", new PostgresPrograms(List.of()), BIN_FOLDER)).contains("fresh");
    }

    @Test
    void theBundledProgramsAreOfTheMajorVersionThatIsLookedFor() throws Exception {
        assertThat(ask("data", new PostgresPrograms(List.of()), "show server_version"))
                .startsWith(PostgresPrograms.MAJOR + ".");
    }

    @Test
    void anotherMajorVersionABrokenProgramAndAnEmptyFolderArePassedOver() throws Exception {
        Path older = programs("older", "echo 'postgres (PostgreSQL) 15.3'");
        Path longer = programs("longer", "echo 'postgres (PostgreSQL) 180.1'");
        Path broken = programs("broken", "exit 1");
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        var machine = new PostgresPrograms(List.of(older, longer, broken, empty));
        assertThat(ask("data", machine, "show server_version")).startsWith(PostgresPrograms.MAJOR + ".");
    }

    private Path programs(String name, String script) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        for (String program : List.of("initdb", "pg_ctl", "postgres")) {
            Path file = Files.writeString(folder.resolve(program), "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return folder;
    }

    private Path unpacked(String data) throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve(data).resolve("postgres-binaries"))) {
            Path pgCtl = files.filter(file -> file.endsWith("bin/pg_ctl") && !Files.isSymbolicLink(file))
                    .findFirst()
                    .orElseThrow();
            return pgCtl.getParent().toRealPath();
        }
    }

    /** Answers with the first cell; empty where the statement returns no rows. */
    private String ask(String data, PostgresPrograms programs, String sql) throws Exception {
        var properties = new DatabaseProperties(temporary.resolve(data), false);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties, programs);
                Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
