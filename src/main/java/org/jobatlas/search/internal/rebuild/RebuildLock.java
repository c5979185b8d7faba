package org.jobatlas.search.internal.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets one node at a time rebuild the index; the database lets go when the node dies. */
@Component
public class RebuildLock {

    /** Any number that nothing else in the database locks. */
    private static final long KEY = 0x6a6f6261746c6173L;

    private final DataSource database;

    RebuildLock(DataSource database) {
        this.database = database;
    }

    /** The lock, to be closed; empty where another node has it. */
    @SuppressWarnings("resource")
    public Optional<Held> take() {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The right to rebuild. */
    public record Held(Connection connection) implements AutoCloseable {

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer", e);
            }
        }
    }
}
