package org.jobatlas.shared;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/** Adapts the portal's clock to rate limiters. */
public record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
