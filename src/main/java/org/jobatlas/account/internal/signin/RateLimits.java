package org.jobatlas.account.internal.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jobatlas.shared.ClockTime;
import org.springframework.stereotype.Component;

/**
 * Rate limits. Several rates for one key make the wait longer the longer somebody goes on. Counted in the bounded
 * memory of this node; a portal of n nodes allows n times as much.
 */
@Component
public class RateLimits {

    /** What is limited. */
    public enum Limit {
        /** Wrong passwords for one address from one network, or from one known device. */
        SIGN_IN(rate(5, Duration.ofMinutes(1)), rate(10, Duration.ofMinutes(15)), rate(30, Duration.ofHours(6))),
        /**
         * Wrong passwords for one address from all unknown devices together: against attackers with many networks.
         * Known devices have their own count, and a password reset makes a device known.
         */
        SIGN_IN_ACCOUNT(
                rate(30, Duration.ofMinutes(15)), rate(60, Duration.ofHours(6)), rate(100, Duration.ofHours(24))),
        /** Wrong passwords for all addresses from one network. */
        SIGN_IN_NETWORK(rate(60, Duration.ofMinutes(10))),
        /**
         * Letters to one recipient. The limit refills faster than links expire: flooding a mailbox still leaves the
         * owner with a valid link.
         */
        LETTER_RECIPIENT(rate(3, Duration.ofHours(1))),
        /** Notes in the security log that sign-ins from one network are slowed down. */
        SLOWED_NOTES(rate(1, Duration.ofMinutes(10))),
        /** Letters asked for from one network. */
        LETTER_NETWORK(rate(20, Duration.ofHours(1))),
        /** Wrong current passwords given by somebody who is signed in. */
        PASSWORD_CHECK(rate(5, Duration.ofMinutes(1)), rate(20, Duration.ofHours(1)));

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of immutable rates
        private final List<Bandwidth> rates;

        Limit(Bandwidth... rates) {
            this.rates = List.of(rates);
        }

        private static Bandwidth rate(int times, Duration in) {
            return Bandwidth.builder().capacity(times).refillGreedy(times, in).build();
        }
    }

    private record Key(Limit limit, String what) {}

    private static final int MOST_BUCKETS = 100_000;
    private static final Duration LONGEST_RATE = Duration.ofHours(24);

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(LONGEST_RATE)
            .build();
    private final TimeMeter time;

    RateLimits(Clock clock) {
        this.time = new ClockTime(clock);
    }

    /** Counts one attempt; false when the limit is exceeded. */
    public boolean allow(Limit limit, String what) {
        return bucket(limit, what).tryConsume(1);
    }

    /** Takes one attempt back, because it was not of the limited kind. */
    public void forgive(Limit limit, String what) {
        bucket(limit, what).addTokens(1);
    }

    private Bucket bucket(Limit limit, String what) {
        return buckets.get(new Key(limit, what), key -> {
            var builder = Bucket.builder().withCustomTimePrecision(time);
            key.limit().rates.forEach(builder::addLimit);
            return builder.build();
        });
    }
}
