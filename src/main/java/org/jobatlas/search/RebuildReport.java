package org.jobatlas.search;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param postings in the new index when it began to serve
 */
public record RebuildReport(long postings, Duration took) {

    public double postingsPerSecond() {
        return postings * 1e9 / Math.max(1, took.toNanos());
    }
}
