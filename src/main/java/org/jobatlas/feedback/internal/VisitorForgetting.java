package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes lists of visitors whose sessions ended without notice, such as by a crash. */
@Component
class VisitorForgetting {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitorForgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void forgetVisitors() {
        jdbc.sql("delete from impression_list where account_id is null and created_at < ?")
                .param(Timestamp.from(clock.instant().minus(LONGEST_SESSION)))
                .update();
    }
}
