package org.jobatlas.database.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        Path file = folder.resolve("database.password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Switches a server that trusts local connections to password authentication. */
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
