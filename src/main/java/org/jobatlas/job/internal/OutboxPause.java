package org.jobatlas.job.internal;

import java.time.Duration;
import java.util.UUID;
import org.jobatlas.job.IndexPause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Registers as an agent of Hibernate Search's outbox, like its mass indexer, for which the event processors wait. A
 * registration that is not renewed expires.
 */
@Service
class OutboxPause implements IndexPause {

    private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(20);
    private static final long RENEWED_EVERY_NANOS = Duration.ofSeconds(4).toNanos();

    private final JdbcClient jdbc;

    OutboxPause(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Held begin() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            insert into hsearch_agent (id, type, name, expiration, state)
            values (?, 'MASS_INDEXING', 'import', now() + cast(? as interval), 'RUNNING')\
            """).params(id, FORGOTTEN_AFTER.toString()).update();
        return new Registration(id);
    }

    private final class Registration implements Held {

        private final UUID id;
        private long renewed = System.nanoTime();

        Registration(UUID id) {
            this.id = id;
        }

        @Override
        public void goOn() {
            if (System.nanoTime() - renewed >= RENEWED_EVERY_NANOS) {
                renewed = System.nanoTime();
                jdbc.sql("update hsearch_agent set expiration = now() + cast(? as interval) where id = ?")
                        .params(FORGOTTEN_AFTER.toString(), id)
                        .update();
            }
        }

        @Override
        public void close() {
            jdbc.sql("delete from hsearch_agent where id = ?").param(id).update();
        }
    }
}
