package org.jobatlas.resume.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.*;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.shared.ClockTime;
import org.springframework.stereotype.Component;

/** Remembers for a while, by a hash alone, which files held or broke a parse process, and who sent several of them. */
@Component
class FailedFiles {

    private static final Set<Reason> COSTLY = Set.of(TOO_SLOW, TOO_COMPLEX);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_COSTLY_FILES = 3;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Cache<String, Reason> files;
    private final Cache<String, AtomicInteger> senders;

    FailedFiles(ResumeProperties limits, Clock clock) {
        Ticker ticker = new ClockTime(clock)::currentTimeNanos;
        this.files = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(limits.queue().memoryOfFailures())
                .ticker(ticker)
                .build();
        this.senders = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(PAUSE)
                .ticker(ticker)
                .build();
    }

    void remember(Claim claim, Reason reason) {
        if (COSTLY.contains(reason)) {
            files.put(claim.sha256(), reason);
            if (claim.turn().attended()) {
                senders.get(claim.who().person(), person -> new AtomicInteger()).incrementAndGet();
            }
        }
    }

    /** Why a file is not read again, or nothing of its sender for now. */
    Optional<Reason> refusal(Claim claim) {
        Reason before = files.getIfPresent(claim.sha256());
        if (before != null) {
            return Optional.of(before == TOO_SLOW ? TOO_SLOW_BEFORE : TOO_COMPLEX_BEFORE);
        }
        AtomicInteger costly = senders.getIfPresent(claim.who().person());
        return costly != null && costly.get() >= MOST_COSTLY_FILES ? Optional.of(TOO_MANY_FAILED) : Optional.empty();
    }
}
