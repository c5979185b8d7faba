package org.jobatlas.job.internal.bulk;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The imports that this process is reading. It sends heartbeats for them, and marks those of dead processes as broken.
 */
@Component
public class ImportReading {

    /** Several heartbeats, so that a late one does no harm. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(ImportReading.class);

    private final ImportRows rows;
    private final Set<UUID> here = ConcurrentHashMap.newKeySet();

    ImportReading(ImportRows rows) {
        this.rows = rows;
    }

    void begun(UUID imported) {
        here.add(imported);
    }

    void ended(UUID imported) {
        here.remove(imported);
    }

    /** Sends its own heartbeats first, so that a delayed process does not break its own imports. */
    void watch() {
        rows.beat(here);
        int broken = rows.breakOffSilent(SILENCE);
        if (broken > 0) {
            log.info("{} files were being read by a process that died; they are to be sent again", broken);
        }
    }
}
