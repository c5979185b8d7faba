package org.jobatlas.resume.internal.kept;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals what an older version of the portal stored plain, behind the start of the portal. */
@Component
@ConditionalOnProperty(name = "jobatlas.background", havingValue = "true", matchIfMissing = true)
public class PlainResumes {

    private static final Logger log = LoggerFactory.getLogger(PlainResumes.class);

    private final KeyRotation rotation;
    private final JdbcClient database;

    PlainResumes(KeyRotation rotation, JdbcClient database) {
        this.rotation = rotation;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("resume-sealing").start(() -> {
            try {
                sealAll();
            } catch (RuntimeException e) {
                log.error("Stored resumes could not all be sealed; the next start tries again", e);
            }
        });
    }

    public void sealAll() {
        boolean plain = database.sql("select exists (select 1 from resume where key_id is null)")
                .query(Boolean.class)
                .single();
        int sealed = rotation.finish().sealed();
        if (plain) {
            // the pages of before still hold what was plain
            database.sql("vacuum full resume").update();
            database.sql("checkpoint").update();
        }
        if (sealed > 0) {
            log.info("{} stored resumes were sealed", sealed);
        }
    }
}
