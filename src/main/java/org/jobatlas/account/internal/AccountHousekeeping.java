package org.jobatlas.account.internal;

import java.time.Clock;
import java.time.Duration;
import org.jobatlas.account.internal.demo.DemoLetterStore;
import org.jobatlas.account.internal.link.OneTimeTokenRepository;
import org.jobatlas.account.internal.log.StoredSecurityLog;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.account.internal.signin.RememberedDeviceStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes expired links, devices and log entries. */
@Component
class AccountHousekeeping {

    private static final Duration LETTERS_KEPT = Duration.ofDays(14);
    private static final Duration TOKENS_KEPT = Duration.ofDays(1);

    private final DemoLetterStore letters;
    private final OneTimeTokenRepository tokens;
    private final RememberedDeviceStore remembered;
    private final KnownDevices known;
    private final StoredSecurityLog log;
    private final AccountProperties properties;
    private final Clock clock;

    AccountHousekeeping(
            DemoLetterStore letters,
            OneTimeTokenRepository tokens,
            RememberedDeviceStore remembered,
            KnownDevices known,
            StoredSecurityLog log,
            AccountProperties properties,
            Clock clock) {
        this.letters = letters;
        this.tokens = tokens;
        this.remembered = remembered;
        this.known = known;
        this.log = log;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void tidy() {
        var now = clock.instant();
        letters.deleteOlderThan(now.minus(LETTERS_KEPT));
        tokens.deleteExpired(now.minus(TOKENS_KEPT));
        remembered.deleteExpired(now);
        log.deleteOlderThan(now.minus(properties.securityLogKeep()));
        known.deleteUnusedSince(now.minus(properties.knownDeviceKeep()));
    }
}
