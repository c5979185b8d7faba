package org.jobatlas.shared;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/** The portal's clock, for limits of how often something may be done. */
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
