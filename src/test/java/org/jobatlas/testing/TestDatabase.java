package org.jobatlas.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every application context of a test its own empty database on one PostgreSQL, which is started once and ends with the JVM. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<CountDownLatch> OPEN = new ConcurrentLinkedQueue<>();
    private static final Duration CLOSING = Duration.ofSeconds(10);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test" + COUNT.incrementAndGet();
        create(name);
        CountDownLatch closed = new CountDownLatch(1);
        OPEN.add(closed);
        // registered before all others, so destroyed after them
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("test database", closed::countDown);
        Map<String, Object> settings = Map.of(
                "spring.datasource.url",
                Server.POSTGRES.getJdbcUrl("postgres", name),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres",
                "spring.datasource.hikari.maximum-pool-size",
                "8");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
    }

    private static void create(String name) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-postgres"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** After the application contexts, which would wait for it in vain. */
        private static void stop(EmbeddedPostgres server) {
            try {
                Instant deadline = Instant.now().plus(CLOSING);
                for (CountDownLatch context : OPEN) {
                    boolean closed = context.await(
                            Duration.between(Instant.now(), deadline).toMillis(), TimeUnit.MILLISECONDS);
                    if (!closed) {
                        break;
                    }
                }
                server.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
