package org.jobatlas.job.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the vector worker look for work every second, except in commands, where a library may have switched scheduling on as well. */
@Component
@ConditionalOnProperty(
        name = {"jobatlas.background", "jobatlas.job.vector-worker"},
        matchIfMissing = true)
class VectorSchedule {

    private final VectorWorker worker;

    VectorSchedule(VectorWorker worker) {
        this.worker = worker;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void catchUp() {
        worker.catchUp();
    }
}
