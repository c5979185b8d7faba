package org.jobatlas.operation;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** How long each stage of a recommendation takes, since this node started. */
public interface StageLatencies {

    /** Slowest first; empty before the first list. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<Latency> all();

    /**
     * The latency of one stage.
     *
     * @param p95Millis 95th percentile over the last day
     */
    record Latency(String stage, long count, double meanMillis, double p95Millis) {}
}
