package org.jobatlas.database.internal;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits a few seconds for a database that has just become unavailable, as it may return soon. After a wait in vain,
 * further calls fail almost at once until it is back, so that a page with several queries still fails within seconds.
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
            // a full pool is busy; one that cannot grow has lost its database
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
