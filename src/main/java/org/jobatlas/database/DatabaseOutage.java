package org.jobatlas.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Distinguishes an unavailable or full database from a programming error. */
public final class DatabaseOutage {

    /** SQL state classes: connection lost, ended by the server, and resources such as disk space exhausted. */
    private static final Set<String> CLASSES = Set.of("08", "57", "53", "58");

    private static final int DEEPEST = 30;

    private DatabaseOutage() {}

    /** Whether the failure was caused by the database being unavailable or full. */
    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (state != null && state.length() > 2 && CLASSES.contains(state.substring(0, 2)));
    }
}
