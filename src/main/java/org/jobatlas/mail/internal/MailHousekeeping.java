package org.jobatlas.mail.internal;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes letters after the configured time. */
@Component
class MailHousekeeping {

    private final LetterStore letters;
    private final MailProperties properties;
    private final Clock clock;

    MailHousekeeping(LetterStore letters, MailProperties properties, Clock clock) {
        this.letters = letters;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void tidy() {
        letters.deleteOlderThan(clock.instant().minus(properties.keep()));
    }
}
