package org.jobatlas.job.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for imports that were confirmed or are to be taken back, also those that a process before left unfinished. */
@Component
@ConditionalOnProperty(name = "jobatlas.background", matchIfMissing = true)
class ImportSchedule {

    private final ImportWriter writer;

    ImportSchedule(ImportWriter writer) {
        this.writer = writer;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void goOn() {
        while (!Thread.currentThread().isInterrupted() && writer.step()) {
            // a page after the other
        }
    }
}
