package org.jobatlas.feedback.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.jobatlas.account.Network;
import org.jobatlas.shared.ClockTime;
import org.springframework.stereotype.Component;

/** Rate limit of events by network: many people may share an address. Counted in this node. */
@Component
class EventRates {

    private static final int TIMES = 1_200;
    private static final Duration IN = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 50_000;

    private final Cache<Network, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(IN.multipliedBy(2))
            .build();
    private final TimeMeter time;

    EventRates(Clock clock) {
        this.time = new ClockTime(clock);
    }

    /** Counts one request; false above the limit. */
    boolean allow(String address) {
        return buckets.get(
                        Network.of(address),
                        network -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(TIMES).refillGreedy(TIMES, IN))
                                .build())
                .tryConsume(1);
    }
}
