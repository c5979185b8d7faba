package org.jobatlas.database.internal;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits a few seconds for a database that has just gone away, as it may be back by then, and hardly at all once that wait was in
 * vain, until it is back: a page with several questions is answered in seconds all the same.
 */
final class ShortWaits extends DelegatingDataSource {

    private static final long HARDLY = 250;

    private final HikariDataSource pool;
    private final long patience;
    private volatile boolean away;

    ShortWaits(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
        this.patience = pool.getConnectionTimeout();
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            Connection connection = pool.getConnection();
            if (away) {
                wait(false);
            }
            return connection;
        } catch (SQLTransientConnectionException e) {
            HikariPoolMXBean state = pool.getHikariPoolMXBean();
            // a pool that is full is busy, one that cannot grow has lost its database
            if (state != null && state.getTotalConnections() < pool.getMaximumPoolSize()) {
                wait(true);
            }
            throw e;
        }
    }

    private void wait(boolean isAway) {
        HikariConfigMXBean settings = pool.getHikariConfigMXBean();
        settings.setConnectionTimeout(isAway ? Math.min(HARDLY, patience) : patience);
        away = isAway;
    }
}
