package org.jobatlas.job.internal.understanding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** How many postings a second were understood in the last minutes, while there was something to understand. */
@Component
class WorkPace {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Deque<Batch> batches = new ArrayDeque<>();

    WorkPace(Clock clock) {
        this.clock = clock;
    }

    private record Batch(int postings, Instant begun, Instant ended) {}

    /** The moment at which a batch begins. */
    Instant begin() {
        return clock.instant();
    }

    synchronized void done(int postings, Instant begun) {
        if (postings > 0) {
            batches.addLast(new Batch(postings, begun, clock.instant()));
            forget();
        }
    }

    /** Empty where nothing was done lately. */
    synchronized OptionalDouble perSecond() {
        forget();
        double seconds = batches.stream()
                        .mapToLong(batch ->
                                Duration.between(batch.begun(), batch.ended()).toMillis())
                        .sum()
                / 1000.0;
        int postings = batches.stream().mapToInt(Batch::postings).sum();
        return postings == 0 || seconds <= 0 ? OptionalDouble.empty() : OptionalDouble.of(postings / seconds);
    }

    private void forget() {
        Instant oldest = clock.instant().minus(RECENT);
        while (!batches.isEmpty()
                && (batches.size() > MOST || batches.getFirst().ended().isBefore(oldest))) {
            batches.removeFirst();
        }
    }
}
