package org.jobatlas.bench.cli;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.jobatlas.shared.BenchmarkResult;

/**
 * A result with the circumstances it depends on.
 *
 * @param load of the machine when it was done, as the operating system counts it
 * @param heap most megabytes the measuring process may use
 */
record Report(
        Instant time,
        BenchmarkResult result,
        boolean met,
        int postings,
        int processors,
        double load,
        long heap,
        String java) {

    static Report of(BenchmarkResult result, int postings, Instant now) {
        Runtime runtime = Runtime.getRuntime();
        return new Report(
                now,
                result,
                result.met(),
                postings,
                runtime.availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                runtime.maxMemory() >> 20,
                Runtime.version().toString());
    }
}
