package org.jobatlas.operation;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** How long each stage of a recommendation takes, since this node started. */
public interface StageLatencies {

    /** The slowest first; empty before the first list. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<Latency> all();

    /**
     * One stage.
     *
     * @param p95Millis of a hundred lists of the last day 95 took no longer
     */
    record Latency(String stage, long count, double meanMillis, double p95Millis) {}
}
