package org.jobatlas.database.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/** The password of the embedded database: created once, readable only by the portal's operating system user. */
final class DatabasePassword {

    private static final int BYTES = 24;

    private DatabasePassword() {}

    static String of(Path folder) {
        try {
            Path file = file(folder);
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its only content is the password. */
    static Path file(Path folder) {
        return folder.resolve("database.password");
    }

    /** Whole or not at all, and at no time readable for others. */
    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path made = Files.createTempFile(file.resolveSibling(""), "password", null);
        Files.writeString(made, HexFormat.of().formatHex(random));
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Switches a server of an older release, which trusted local connections at first, to password authentication. */
    static void enforce(EmbeddedPostgres server, Path directory, String password) throws IOException {
        Path rules = directory.resolve("pg_hba.conf");
        List<String> wanted = List.of("host all all 127.0.0.1/32 scram-sha-256");
        if (Files.readAllLines(rules).equals(wanted)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // The password is hexadecimal, so it needs no quoting.
            statement.execute("alter role " + EmbeddedDatabase.USER + " password '" + password + "'");
            Files.write(rules, wanted);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
