package org.jobatlas.learning.internal.run;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes the next scheduled training. */
@Component
class TrainingSchedule {

    static final String TASK = "train-models";

    private final JdbcClient jdbc;

    TrainingSchedule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> next() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = ? and not picked")
                .param(TASK)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
