package org.jobatlas.learning.internal.simulation;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to simulate in a data folder that contains anything but generated data. */
@Component
class ScratchStore {

    private static final String OTHER = "spring.datasource.url";
    private static final String EMBEDDED = "embedded";
    private static final String SCRATCH = "jobatlas.scratch";

    private final JdbcClient jdbc;
    private final Environment environment;

    ScratchStore(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** {@code IllegalStateException} with a message where the folder contains other data. */
    void require() {
        if (!environment.getProperty(OTHER, EMBEDDED).equals(EMBEDDED)) {
            throw new IllegalStateException("A simulation works on a database of its own alone: unset " + OTHER
                    + " (SPRING_DATASOURCE_URL) and try again.");
        }
        if (!environment.getProperty(SCRATCH, Boolean.class, false)) {
            throw new IllegalStateException(
                    "A simulation works in a folder of its own that is deleted afterwards: try again without --data.");
        }
        if (isUsed()) {
            throw new IllegalStateException(
                    "A simulation begins with an empty store; here are jobs, accounts or changes of models.");
        }
    }

    private boolean isUsed() {
        return jdbc.sql("""
            select exists (select 1 from posting where status = 'PUBLISHED') or exists (select 1 from model_activation)
                or exists (select 1 from account)\
            """).query(Boolean.class).single();
    }
}
