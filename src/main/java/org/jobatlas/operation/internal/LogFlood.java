package org.jobatlas.operation.internal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/**
 * Limits how many warnings and errors per minute one logger, which is one class, may write, so that nobody can fill the
 * log by their requests.
 */
final class LogFlood extends Filter<ILoggingEvent> {

    /** Enough to see the problem: 30 lines with stack traces are 300 KB. */
    static final int MOST_A_MINUTE = 30;

    private static final long MINUTE = 60_000;

    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();
    private final Clock clock;

    LogFlood(Clock clock) {
        this.clock = clock;
    }

    /** The number of lines in a minute, counted from an arbitrary moment. */
    private record Minute(long began, int lines) {

        Minute another(long now) {
            return now - began >= MINUTE ? new Minute(now, 1) : new Minute(began, lines + 1);
        }
    }

    @Override
    public FilterReply decide(ILoggingEvent line) {
        if (!isStarted() || !line.getLevel().isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        String place = line.getLoggerName();
        int lines = minutes.merge(place, new Minute(clock.millis(), 1), (one, next) -> one.another(next.began()))
                .lines();
        if (lines == MOST_A_MINUTE + 1) {
            LoggerFactory.getLogger(LogFlood.class).warn("More of {} is left out for a minute", place);
        }
        return lines > MOST_A_MINUTE ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
