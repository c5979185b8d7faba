package org.jobatlas.people.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyId;
import org.springframework.stereotype.Component;

/**
 * Rate limits of a company, so that nobody can enumerate all people. Counted for the company as a whole, in the memory
 * of this node: a portal of n nodes allows n times as much.
 */
@Component
class Allowance {

    /** The limited action. */
    enum Kind {
        /** Pages of results and single cards. */
        SEARCH(120, 600),
        /** Previews of reach. */
        REACH(12, 24);

        private final int hourly;
        private final int daily;

        Kind(int hourly, int daily) {
            this.hourly = hourly;
            this.daily = daily;
        }

        int daily() {
            return daily;
        }
    }

    private record Key(CompanyId company, Kind kind) {}

    private static final int MOST = 50_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final TimeMeter time;

    Allowance(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Counts one request; {@link TooManyRequestsException} above the limit. */
    void take(CompanyId company, Kind kind) {
        Bucket bucket = buckets.get(
                new Key(company, kind),
                key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(rate(kind.hourly, Duration.ofHours(1)))
                        .addLimit(rate(kind.daily, Duration.ofDays(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new TooManyRequestsException();
        }
    }

    private static Bandwidth rate(int times, Duration in) {
        return Bandwidth.builder().capacity(times).refillGreedy(times, in).build();
    }
}
