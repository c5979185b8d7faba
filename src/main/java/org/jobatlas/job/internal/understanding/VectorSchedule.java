package org.jobatlas.job.internal.understanding;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the vector worker every second, except in commands, where a library may have enabled scheduling. */
@Component
@ConditionalOnProperty(
        name = {"jobatlas.background", "jobatlas.job.vector-worker"},
        matchIfMissing = true)
class VectorSchedule {

    private final VectorWorker worker;
    private final AtomicBoolean busy = new AtomicBoolean();

    VectorSchedule(VectorWorker worker) {
        this.worker = worker;
    }

    /** At a fixed rate, as all tasks with a fixed delay share one thread, which must not wait for the vectors. */
    @Scheduled(fixedRateString = "PT1S")
    void catchUp() {
        if (busy.compareAndSet(false, true)) {
            try {
                worker.catchUp();
            } finally {
                busy.set(false);
            }
        }
    }
}
