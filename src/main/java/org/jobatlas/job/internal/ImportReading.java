package org.jobatlas.job.internal;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The imports that this process reads. It gives signs of life for them, and says of those of a process that died that they are broken. */
@Component
class ImportReading {

    /** Several signs of life, so that one that is late breaks nothing. */
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

    /** First the signs of its own, so that a process that was held up breaks off nothing that it still reads. */
    void watch() {
        rows.beat(here);
        int broken = rows.breakOffSilent(SILENCE);
        if (broken > 0) {
            log.info("{} files were being read by a process that died; they are to be sent again", broken);
        }
    }
}
