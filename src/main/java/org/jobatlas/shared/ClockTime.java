package org.jobatlas.shared;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/**
 * Adapts the portal's clock to rate limiters and caches. A clock that is set back counts as standing still: otherwise
 * nobody would be let in again, and nothing forgotten, until it is as late as before.
 */
public final class ClockTime implements TimeMeter {

    private final Clock clock;
    private long last;
    private long time;

    public ClockTime(Clock clock) {
        this.clock = clock;
        this.last = clock.millis();
        this.time = last;
    }

    @Override
    public synchronized long currentTimeNanos() {
        long now = clock.millis();
        time += Math.max(0, now - last);
        last = now;
        return time * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
