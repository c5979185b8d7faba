package org.jobatlas.account.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jobatlas.account.internal.signin.RateLimits.Limit;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void whoGoesOnWaitsLonger() {
        assertThat(tries(100)).isEqualTo(5);
        clock.advance(Duration.ofMinutes(1));
        assertThat(tries(100)).isEqualTo(5);
        clock.advance(Duration.ofMinutes(1));
        assertThat(tries(100)).isLessThan(2);
        clock.advance(Duration.ofHours(12));
        assertThat(tries(100)).isEqualTo(5);
    }

    @Test
    void oneDayOfGuessingGivesFewerThanTwoHundredTries() {
        var made = IntStream.range(0, 24 * 60)
                .map(minute -> {
                    clock.advance(Duration.ofMinutes(1));
                    return tries(10);
                })
                .sum();
        assertThat(made).isBetween(100, 200);
    }

    @Test
    void theWholeWorldGuessesLessThanTwoHundredTimesADay() {
        var made = IntStream.range(0, 24 * 60)
                .map(minute -> {
                    clock.advance(Duration.ofMinutes(1));
                    return (int) IntStream.range(0, 50)
                            .filter(n -> limits.allow(Limit.SIGN_IN_ACCOUNT, "somebody"))
                            .count();
                })
                .sum();
        assertThat(made).isBetween(100, 200);
    }

    @Test
    void whatIsForgivenDoesNotCount() {
        for (var i = 0; i < 50; i++) {
            assertThat(limits.allow(Limit.SIGN_IN, "owner")).isTrue();
            limits.forgive(Limit.SIGN_IN, "owner");
        }
    }

    @Test
    void oneDoesNotWaitForAnother() {
        tries(100);
        assertThat(limits.allow(Limit.SIGN_IN, "other")).isTrue();
    }

    private int tries(int times) {
        return (int) IntStream.range(0, times)
                .filter(i -> limits.allow(Limit.SIGN_IN, "somebody"))
                .count();
    }
}
