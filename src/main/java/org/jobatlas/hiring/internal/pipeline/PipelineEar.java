package org.jobatlas.hiring.internal.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Listens to what other nodes notify of pipelines, on one connection of the pool. While the database is away it hears nothing, and
 * what was said meanwhile is lost.
 */
@Component
@Profile("portal")
public class PipelineEar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PipelineEar.class);
    /** A connection that says nothing for so long is asked whether it lives. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final PipelineNews news;
    private volatile @Nullable Thread listening;

    public PipelineEar(DataSource database, PipelineNews news) {
        this.database = database;
        this.news = news;
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("pipeline-ear").unstarted(this::listen);
        listening = thread;
        thread.start();
    }

    /** The interruption ends the wait at the connection, which the pool then throws away. */
    @Override
    public void stop() {
        Thread thread = listening;
        listening = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                listen(connection, statement);
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void listen(Connection connection, Statement statement) throws SQLException {
        statement.execute("listen " + PipelineNews.CHANNEL);
        try {
            while (isRunning()) {
                hear(connection);
                statement.execute("select 1");
            }
        } finally {
            // also tells the pool of a connection that is broken
            statement.execute("unlisten *");
        }
    }

    private void hear(Connection connection) throws SQLException {
        for (PGNotification said : connection.unwrap(PGConnection.class).getNotifications((int) SILENCE.toMillis())) {
            try {
                news.hear(said.getParameter());
            } catch (RuntimeException e) {
                LOG.warn("A board was not told of a change on another node", e);
            }
        }
    }

    private void pause(SQLException reason) {
        if (isRunning()) {
            LOG.warn("Open boards do not hear of other nodes: {}", reason.getMessage());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
